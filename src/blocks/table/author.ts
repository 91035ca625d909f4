import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { group, id, items, plainText, richText, setting } from '../fields.ts';
import { columnWidths } from './content.ts';

const columnSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this column, unique among the columns. Cells are written under it.',
    example: 'try',
  }),
  title: plainText({
    title: 'Title',
    description: 'What stands at the head of the column.',
    example: 'You could try',
  }),
  width: setting(z.enum(columnWidths).default('normal'), {
    title: 'Width',
    description: 'Narrow for a column of short words or numbers.',
    example: 'narrow',
  }),
});

const cell = richText({
  title: 'Cell',
  description:
    'What stands in this row under this column, in Markdown: a few words, paragraphs or a list.',
  example: 'Agree on where and when to meet.',
});

const rowSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this row, unique among the rows.',
    example: 'late',
  }),
  cells: group(z.record(z.string(), cell), {
    title: 'Cells',
    description: "What the row says under each column, by the columns' ids.",
    example: { situation: 'Somebody is late', try: 'Agree on where and when to meet.' },
  }),
});

export const tableSchema = z.strictObject({
  ...blockBase('table'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the table.',
    example: 'What helps when things go wrong',
  }).optional(),
  caption: richText({
    title: 'Caption',
    description: 'A line above the table that says what it compares, in Markdown.',
    example: 'Three situations, and what peer workers try.',
  }).optional(),
  columns: group(z.array(columnSchema).min(1), {
    title: 'Columns',
    description: 'The columns, in reading order; best two to four.',
    example: [
      { id: 'situation', title: 'When' },
      { id: 'try', title: 'You could try' },
    ],
  }),
  rows: items(rowSchema, {
    title: 'Rows',
    description: 'The rows, in reading order, each with a cell for every column.',
    example: [
      {
        id: 'late',
        cells: { situation: 'Somebody is late', try: 'Agree on where and when to meet.' },
      },
    ],
  }),
  rowHeaders: setting(z.boolean().default(true), {
    title: 'Row headers',
    description: 'False when the first column does not name what its row is about.',
    example: false,
  }),
});

export const tableDefinition: BlockDefinition<'table', typeof tableSchema> = {
  type: 'table',
  schema: tableSchema,
  about: {
    title: 'Table',
    purpose: 'Facts side by side in rows and columns; on narrow screens, a card for each row.',
    use: 'To compare things by the same points. A list does better when there is only one point.',
    tip: 'Keep cells short, and give the table a caption that says what it shows.',
  },
};
