import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { field, id, plainText, richText } from '../fields.ts';

const columnSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this column, unique among the columns of the block.',
    example: 'with',
  }),
  title: plainText({
    title: 'Title',
    description: 'A heading above the column.',
    example: 'Doing with',
  }).optional(),
  text: richText({
    title: 'Text',
    description: 'What the column says, in Markdown.',
    example: 'We decide together, from the first question on.',
  }),
});

export const columnsSchema = z.strictObject({
  ...blockBase('columns'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the columns.',
    example: 'Two ways to help',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the columns, in Markdown.',
    example: 'Both mean well.',
  }).optional(),
  columns: field(
    z.array(columnSchema).min(2).max(3),
    { kind: 'items' },
    {
      title: 'Columns',
      description:
        'Two or three columns of text, in reading order. Where there is no room they stand one below the other.',
      example: [
        { id: 'for', title: 'Doing for', text: 'I know what helps you.' },
        { id: 'with', title: 'Doing with', text: 'We find out what helps you.' },
      ],
    },
  ),
});

export const columnsDefinition: BlockDefinition<'columns', typeof columnsSchema> = {
  type: 'columns',
  schema: columnsSchema,
  about: {
    title: 'Columns',
    purpose: 'Two or three short texts side by side; below each other where there is no room.',
    use: 'For what is to be seen at one glance: two sides, three roles. Many facts about several things are a table.',
    tip: 'Give all columns about the same length, and all of them a title or none.',
  },
};
