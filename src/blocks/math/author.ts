import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { plainText, richText, setting } from '../fields.ts';

export const mathSchema = z.strictObject({
  ...blockBase('math'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the formula.',
    example: 'How far it is',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the formula, in Markdown: what it is good for.',
    example: 'Multiply what you measure by the scale of the map.',
  }).optional(),
  latex: setting(
    z.string().regex(/\S/),
    {
      title: 'Formula',
      description:
        'One formula, or several lines of it, in LaTeX without dollars. It is not translated.',
      example: 'd = m \\cdot s',
    },
    'code',
  ),
  number: plainText({
    title: 'Number',
    description: 'By which texts name the formula. It stands in brackets beside it.',
    example: '1',
  }).optional(),
  caption: richText({
    title: 'Caption',
    description: 'A line below the formula, in Markdown: what its letters mean.',
    example: 'Here $m$ is what you measure, and $s$ the scale.',
  }).optional(),
});

export const mathDefinition: BlockDefinition<'math', typeof mathSchema> = {
  type: 'math',
  schema: mathSchema,
  about: {
    title: 'Formula',
    purpose: 'A formula in lines of its own, with a number where texts name it.',
    use: 'For a formula that learners look at or come back to. A short one stands in a text, between dollars: $a^2$.',
    tip: 'Say below it what each letter means.',
  },
};
