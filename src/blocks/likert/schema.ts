import * as z from 'zod';

import { blockBase } from '../base.ts';
import { field, id, plainText } from '../fields.ts';
import { afterAnswering } from '../question.ts';

const point = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this point, unique on the scale.',
    example: 'often',
  }),
  label: plainText({
    title: 'Label',
    description: 'What choosing this point says. Every point has words: numbers alone say little.',
    example: 'Often',
  }),
});

export const likertSchema = z.strictObject({
  ...blockBase('likert'),
  statement: plainText({
    title: 'Statement',
    description: 'What the learner places on the scale. No answer is right or wrong.',
    example: 'I know how to work well with a peer worker.',
  }),
  scale: field(
    z.array(point).min(2).max(7),
    { kind: 'items' },
    {
      title: 'Scale',
      description:
        'The points of the scale, 2 to 7, from one end to the other. By default five points from “Strongly disagree” to “Strongly agree”, in the language of the learner.',
      example: [
        { id: 'never', label: 'Never' },
        { id: 'sometimes', label: 'Sometimes' },
        { id: 'often', label: 'Often' },
      ],
    },
  ).optional(),
  ...afterAnswering,
});
