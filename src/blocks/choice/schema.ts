import * as z from 'zod';

import { blockBase } from '../base.ts';
import { id, items, plainText, richText, setting } from '../fields.ts';
import { questionBase } from '../question.ts';

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
  correct: setting(z.boolean().default(false), {
    title: 'Correct',
    description: 'True when choosing this option is right.',
    example: true,
  }),
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
  select: setting(z.enum(['one', 'several']).default('one'), {
    title: 'Select',
    description: 'Whether one option can be chosen, or several.',
    example: 'several',
  }),
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
  ...questionBase,
});
