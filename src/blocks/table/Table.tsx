/* oxlint-disable jsx-a11y/no-redundant-roles --
   Cards are drawn by changing `display`, which takes a table's meaning away in some browsers: so
   every part says its role. */
import { useId } from 'react';

import { Words } from '../Words.tsx';
import { Columns } from './Columns.tsx';
import type { TableContent } from './content.ts';
import { TableRoom } from './TableRoom.tsx';
import { Row } from './Row.tsx';
import styles from './Table.module.css';

export interface TableProps {
  readonly content: TableContent;
  /** Of the block's heading, where it has one. */
  readonly titleId: string | undefined;
}

/** A table; where there is little room, a card for each row. */
export function Table({ content: { caption, columns, rows, rowHeaders }, titleId }: TableProps) {
  const captionId = useId();
  const name = titleId ?? (caption === null ? undefined : captionId);
  return (
    <TableRoom columns={columns.length} name={name}>
      <table
        role="table"
        className={styles['table']}
        data-titled={titleId !== undefined}
        aria-labelledby={name}
      >
        {caption !== null && (
          <caption id={captionId} className={styles['caption']}>
            <Words value={caption} />
          </caption>
        )}
        <Columns columns={columns} />
        <tbody role="rowgroup">
          {rows.map((cells, index) => (
            <Row key={index} cells={cells} columns={columns} named={rowHeaders} />
          ))}
        </tbody>
      </table>
    </TableRoom>
  );
}
