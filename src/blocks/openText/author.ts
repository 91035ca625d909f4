import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { plainText, richText, setting } from '../fields.ts';
import { afterAnswering } from '../question.ts';
import { reportField } from '../reportField.ts';

export const openTextSchema = z.strictObject({
  ...blockBase('openText'),
  question: plainText({
    title: 'Question',
    description: 'What the learner answers in their own words. No answer is right or wrong.',
    example: 'What would you like to try in your team?',
  }),
  maxLength: setting(
    z.int().min(50).max(2000).default(500),
    {
      title: 'Longest answer',
      description:
        'How many characters an answer can have. Some LMSs keep little: ask for a few sentences, not for a page.',
      example: 300,
    },
    'characters',
  ),
  modelAnswer: richText({
    title: 'Model answer',
    description:
      'An answer to compare one’s own with, in Markdown; shown once the learner has saved theirs.',
    example: 'Ask Sam what the new form should leave out, **before** it is printed.',
  }).optional(),
  selfRating: setting(z.boolean().default(false), {
    title: 'Self-rating',
    description:
      'Asks learners how they find their own answer, once it is saved and compared. It changes no score, and nobody is told. In a survey it is not asked.',
    example: true,
  }),
  criteria: richText({
    title: 'Criteria',
    description: 'What to look for in one’s own answer, in Markdown; shown where it is rated.',
    example: 'Does it say **who** is asked, and **when**?',
  }).optional(),
  report: reportField,
  ...afterAnswering,
});

export const openTextDefinition: BlockDefinition<'openText', typeof openTextSchema> = {
  type: 'openText',
  schema: openTextSchema,
  about: {
    title: 'Open text',
    purpose: 'A question that is answered in the learner’s own words.',
    use: 'To reflect, or in a survey to hear what you did not think of. Nobody marks it. With a model answer learners compare it themselves. Outside a survey it is the learner’s own: unless you choose it, nobody is told.',
    tip: 'Choose for whom it is written, and let the question say so, too. People write differently for themselves than for others.',
    kept: 'What the learner wrote, in their saved progress: whoever gets at its text there could read it.',
  },
};
