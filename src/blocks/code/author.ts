import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { plainText, richText, setting } from '../fields.ts';
import { codeLanguages } from './content.ts';

export const codeSchema = z.strictObject({
  ...blockBase('code'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the code.',
    example: 'Ask for a list of visits',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the code, in Markdown.',
    example: 'Copy it, and change the year.',
  }).optional(),
  language: setting(z.enum(codeLanguages).default('plain'), {
    title: 'Language of the code',
    description: 'By it the parts of the code are told apart. Plain leaves it as it is.',
    example: 'python',
  }),
  code: setting(
    z.string().regex(/\S/),
    {
      title: 'Code',
      description: 'The code as it is to be read and copied, line by line. It is not translated.',
      example: 'for visit in visits:\n    print(visit.day)',
    },
    'code',
  ),
  caption: richText({
    title: 'Caption',
    description: 'A line below the code, in Markdown.',
    example: 'The list begins with the first visit.',
  }).optional(),
});

export const codeDefinition: BlockDefinition<'code', typeof codeSchema> = {
  type: 'code',
  schema: codeSchema,
  about: {
    title: 'Code',
    purpose: 'Lines of code, set as such and ready to be copied.',
    use: 'For what learners read or copy letter by letter. A single word of code stands in a text.',
    tip: 'Show the few lines that matter, and say before them what to look for.',
  },
};
