import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { TableContent } from './content.ts';
import type { tableSchema } from './schema.ts';

export const compileTable = (
  { title, caption, columns, rows, rowHeaders }: z.output<typeof tableSchema>,
  context: CompileContext,
): CompiledBlock<TableContent> => ({
  content: {
    title: title ?? null,
    caption: richTextOrNull(caption, context),
    columns: columns.map((column) => ({ title: column.title, width: column.width })),
    // A cell that is missing is reported; while its author writes it, the table keeps its shape.
    rows: rows.map(({ cells }) =>
      columns.map(({ id }) => richTextOrNull(cells[id], context) ?? []),
    ),
    rowHeaders,
  },
  state: { kind: 'none' },
  done: { when: 'passed' },
});
