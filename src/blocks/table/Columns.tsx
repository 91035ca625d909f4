/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Cards are drawn by changing `display`, which takes a table's meaning away in some browsers: so
   every part says its role. */
import { Plain } from '../../ui/Plain.tsx';
import type { ColumnWidth, TableColumn } from './content.ts';
import styles from './Table.module.css';

export interface ColumnsProps {
  readonly columns: readonly TableColumn[];
}

/** The heads of the columns, and how wide these are: known at once, so that nothing moves. */
export function Columns({ columns }: ColumnsProps) {
  const whole = columns.reduce((sum, { width }) => sum + parts[width], 0);
  return (
    <>
      <colgroup>
        {columns.map(({ width }, index) => (
          <col key={index} style={{ width: `${(100 * parts[width]) / whole}%` }} />
        ))}
      </colgroup>
      <thead role="rowgroup" className={styles['head']}>
        <tr role="row">
          {columns.map(({ title }, index) => (
            <th key={index} role="columnheader" scope="col">
              <Plain text={title} />
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

const parts = { narrow: 3, normal: 5 } as const satisfies Record<ColumnWidth, number>;
