import { useId } from 'react';

import { Wide } from '../../ui/Column.tsx';
import { BlockHead } from '../BlockHead.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Table } from './Table.tsx';

/** As many columns as the text's own width bears. */
const IN_COLUMN = 3;

/** Facts side by side. */
export function View({ block: { content } }: BlockViewProps<'table'>) {
  const titleId = useId();
  const named = content.title === null ? undefined : titleId;
  const table = <Table content={content} titleId={named} />;
  return (
    <div>
      <BlockHead title={content.title} intro={null} titleId={titleId} />
      {content.columns.length > IN_COLUMN ? <Wide>{table}</Wide> : table}
    </div>
  );
}
