/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Cards are drawn by changing `display`, which takes a table's meaning away in some browsers: so
   every part says its role. */
import { Plain } from '../../ui/Plain.tsx';
import type { RichText } from '../../richtext/tree.ts';
import { Words } from '../Words.tsx';
import type { TableColumn } from './content.ts';
import styles from './Table.module.css';

export interface RowProps {
  readonly cells: readonly RichText[];
  readonly columns: readonly TableColumn[];
  /** Whether the first cell names the row. */
  readonly named: boolean;
}

export function Row({ cells, columns, named }: RowProps) {
  return (
    <tr role="row" className={styles['row']}>
      {cells.map((cell, index) => {
        const words = <CellWords cell={cell} column={columns[index]?.title ?? ''} />;
        return named && index === 0 ? (
          <th key={index} role="rowheader" scope="row" className={styles['name']}>
            {words}
          </th>
        ) : (
          <td key={index} role="cell" className={styles['cell']}>
            {words}
          </td>
        );
      })}
    </tr>
  );
}

/** On a card, a cell shows its column's title too; screen readers say that anyway. */
const CellWords = ({ cell, column }: { readonly cell: RichText; readonly column: string }) => (
  <>
    <span className={styles['column']} aria-hidden>
      <Plain text={column} />
    </span>
    <Words value={cell} />
  </>
);
