import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { field, plainText } from '../fields.ts';
import { afterAnswering, scalePoint } from '../question.ts';

export const likertSchema = z.strictObject({
  ...blockBase('likert'),
  statement: plainText({
    title: 'Statement',
    description: 'What the learner places on the scale. No answer is right or wrong.',
    example: 'I know how to work well with a peer worker.',
  }),
  scale: field(
    z.array(scalePoint).min(2).max(7),
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

export const likertDefinition: BlockDefinition<'likert', typeof likertSchema> = {
  type: 'likert',
  schema: likertSchema,
  about: {
    title: 'Scale',
    purpose: 'A statement, and a scale from one end to the other to place oneself on.',
    use: 'To ask for an opinion or a self-assessment, alone or in a survey. There is no right answer, and none is scored.',
    tip: 'Say one thing in the statement. "Clear and useful" cannot be answered by who found it only clear.',
  },
};
