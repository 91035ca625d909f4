import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, media, plainText, richText } from '../fields.ts';

const buttonSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this button, unique among the buttons of the block.',
    example: 'to-the-quiz',
  }),
  text: richText({
    title: 'Button text',
    description:
      'What the button says, as one link to a lesson, a block or a page. Where it opens a file, its words alone.',
    example: '[Take the quiz](lesson:quiz)',
  }),
  file: media('document', {
    title: 'File',
    description:
      'A file in the course’s media folder that the button opens, such as a pdf or a docx.',
    example: 'plan-template.docx',
  }).optional(),
  note: plainText({
    title: 'Note',
    description: 'A few words before the button: what it is good for.',
    example: 'Ten questions, as often as you like.',
  }).optional(),
});

export const buttonsSchema = z.strictObject({
  ...blockBase('buttons'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the buttons.',
    example: 'Where to go from here',
  }).optional(),
  buttons: items(buttonSchema, {
    title: 'Buttons',
    description: 'What learners can go to from here, what most will want first.',
    example: [
      { id: 'quiz', text: '[Take the quiz](lesson:quiz)' },
      { id: 'read', text: '[Read the guideline](https://www.example.org)' },
    ],
  }),
});

export const buttonsDefinition: BlockDefinition<'buttons', typeof buttonsSchema> = {
  type: 'buttons',
  schema: buttonsSchema,
  about: {
    title: 'Buttons',
    purpose: 'Ways on: to a lesson, a block, a page or a file.',
    use: 'Where learners choose how to go on, or need something at hand. What everybody does next is there already: Continue, and the next lesson.',
    tip: 'Begin each with a verb, and name what it opens.',
  },
};
