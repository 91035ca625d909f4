import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, plainText, richText, setting } from '../fields.ts';
import { chartLooks } from './content.ts';

const row = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this row, unique among the rows of the chart.',
    example: 'year-1',
  }),
  label: plainText({
    title: 'Label',
    description: 'What this row is about, in a few words.',
    example: '2024',
  }),
  value: setting(z.number(), {
    title: 'Value',
    description: 'How much it is.',
    example: 12,
  }),
  second: setting(z.number().optional(), {
    title: 'Second value',
    description: 'How much it is of the second kind, where the chart compares two.',
    example: 18,
  }),
});

export const chartSchema = z.strictObject({
  ...blockBase('chart'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the chart that says what it shows: best what there is to see.',
    example: 'Every year more people ask for a peer worker',
  }),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the chart, in Markdown.',
    example: 'All figures are of one service.',
  }).optional(),
  look: setting(z.enum(chartLooks).default('bar'), {
    title: 'Look',
    description:
      'Bars to compare amounts, a line for what changes over time, from three values on, a pie for a whole.',
    example: 'line',
  }),
  unit: plainText({
    title: 'Unit',
    description: 'What all values are counted in, written after each of them.',
    example: 'people',
  }).optional(),
  name: plainText({
    title: 'Name of the values',
    description: 'What the values are of. Needed where there are second values beside them.',
    example: 'Women',
  }).optional(),
  secondName: plainText({
    title: 'Name of the second values',
    description: 'What the second values are of.',
    example: 'Men',
  }).optional(),
  rows: items(row, {
    title: 'Rows',
    description: 'The table that is drawn, in this order. Learners can open it below the chart.',
    example: [
      { id: 'year-1', label: '2024', value: 12 },
      { id: 'year-2', label: '2025', value: 18 },
    ],
  }),
  caption: richText({
    title: 'Caption',
    description: 'A line below the chart, in Markdown: where its figures come from.',
    example: 'Source: the service’s own records.',
  }).optional(),
});

export const chartDefinition: BlockDefinition<'chart', typeof chartSchema> = {
  type: 'chart',
  schema: chartSchema,
  about: {
    title: 'Chart',
    purpose: 'Figures drawn as bars, as a line or as a pie, with their table below.',
    use: 'Where the shape of the figures says something. Two or three numbers say more in a sentence.',
    tip: 'Say in the title what there is to see, and leave out what does not show it.',
  },
};
