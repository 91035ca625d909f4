import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, plainText, richText, setting } from '../fields.ts';
import { optionPictureFields } from '../optionalPicture.ts';
import { questionInPartsBase } from '../question.ts';

const option = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this option, unique among the options of the question.',
    example: 'doing-for',
  }),
  text: plainText({
    title: 'Text',
    description: 'What the learner can choose.',
    example: 'Doing for',
  }),
  ...optionPictureFields(),
  correct: setting(
    z.boolean().default(false),
    {
      title: 'Correct',
      description: 'True when choosing this option is right.',
      example: true,
    },
    'rightAnswer',
  ),
  feedback: richText({
    title: 'Feedback',
    description: 'Why this option is right or wrong, in Markdown.',
    example: 'People are asked, but others decide.',
  }).optional(),
});

export const choiceSchema = z.strictObject({
  ...blockBase('choice'),
  question: plainText({
    title: 'Question',
    description: 'What the learner is asked.',
    example: 'Which landing of the ladder is that?',
  }),
  select: setting(
    z.enum(['one', 'several']).default('one'),
    {
      title: 'Select',
      description: 'Whether one option can be chosen, or several.',
      example: 'several',
    },
    'howMany',
  ),
  options: items(option, {
    title: 'Options',
    description: 'The options, in the order in which they are shown unless they are shuffled.',
    example: [
      { id: 'for', text: 'Doing for', correct: true },
      { id: 'with', text: 'Doing with' },
    ],
  }),
  shuffle: setting(z.boolean().default(false), {
    title: 'Shuffle',
    description: 'True when each learner sees the options in an order of their own.',
    example: true,
  }),
  scoring: setting(z.enum(['all', 'partial']).default('all'), {
    title: 'Scoring',
    description:
      'With several options: whether only the exact choice earns the point, or each right option earns a part of it and each wrong one takes a part away.',
    example: 'partial',
  }),
  ...questionInPartsBase,
});

export const choiceDefinition: BlockDefinition<'choice', typeof choiceSchema> = {
  type: 'choice',
  schema: choiceSchema,
  about: {
    title: 'Choice question',
    purpose:
      'A question with options, of which one or several are right. Options may have pictures.',
    use: 'In a lesson to think for a moment, in a quiz or a knowledge check to find out what stuck. Ask for a decision in a situation rather than for a word from the text.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    looks: {
      pictures: {
        title: 'with pictures',
        text: 'An option with a `file` is a card with its picture, one to three beside each other as there is room. Its `text` still says what is chosen: it is what a screen reader names, what reports have, and what is printed with the picture. Let `alternative` say what the picture shows without giving the answer away. Options of a poll may have pictures, too.',
      },
    },
    tip: 'Give each wrong option feedback that says why it is wrong: that is where people learn.',
  },
};
