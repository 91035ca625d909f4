import * as z from 'zod';

import { blockBase } from '../base.ts';
import { id, items, plainText, setting } from '../fields.ts';
import { afterAnswering } from '../question.ts';

const option = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this option, unique among the options of the question.',
    example: 'colleagues',
  }),
  text: plainText({
    title: 'Text',
    description: 'What the learner can choose.',
    example: 'From colleagues',
  }),
});

export const pollSchema = z.strictObject({
  ...blockBase('poll'),
  question: plainText({
    title: 'Question',
    description: 'What the learner is asked. No answer is right or wrong.',
    example: 'Where did you first hear of peer work?',
  }),
  multiple: setting(z.boolean().default(false), {
    title: 'Several',
    description: 'True when several options can be chosen.',
    example: true,
  }),
  options: items(option, {
    title: 'Options',
    description: 'The options, in the order in which they are shown.',
    example: [
      { id: 'colleagues', text: 'From colleagues' },
      { id: 'here', text: 'In this course' },
    ],
  }),
  ...afterAnswering,
});
