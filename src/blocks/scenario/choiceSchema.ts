import * as z from 'zod';

import {
  group,
  id,
  itemReference,
  laterItemReference,
  plainText,
  richText,
  setting,
} from '../fields.ts';

const changes = group(
  z
    .array(
      z.strictObject({
        meter: itemReference('meters', {
          title: 'Meter',
          description: 'What rises or falls.',
          example: 'trust',
        }),
        by: setting(z.number().int().min(-100).max(100), {
          title: 'By',
          description: 'By how much it rises; below 0 it falls.',
          example: 1,
        }),
      }),
    )
    .optional(),
  {
    title: 'Changes',
    description: 'What this choice makes of the meters.',
    example: [{ meter: 'trust', by: 1 }],
  },
);

const needs = group(
  z
    .array(
      z.strictObject({
        meter: itemReference('meters', {
          title: 'Meter',
          description: 'What has to stand so.',
          example: 'trust',
        }),
        atLeast: setting(z.number().int().optional(), {
          title: 'At least',
          description: 'The lowest at which the choice is offered.',
          example: 2,
        }),
        atMost: setting(z.number().int().optional(), {
          title: 'At most',
          description: 'The highest at which the choice is offered.',
          example: 0,
        }),
      }),
    )
    .optional(),
  {
    title: 'Only if',
    description:
      'How the meters have to stand for this choice to be offered: all of it has to hold.',
    example: [{ meter: 'trust', atLeast: 2 }],
  },
);

const answered = setting(z.enum(['correct', 'incorrect']).optional(), {
  title: 'After which answer',
  description:
    'In a scene with a question: offered only after a right or a wrong answer to it. Left out: after any.',
  example: 'correct',
});

/** What the learner can decide in a scene, what it makes of the meters, and when it is offered. */
export const choiceSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this choice, unique in the block.',
    example: 'ask-first',
  }),
  text: plainText({
    title: 'Text',
    description: 'What the learner says or does.',
    example: 'Ask her what she would like',
  }),
  to: laterItemReference('scenes', {
    title: 'Leads to',
    description: 'The scene that follows: one that stands further down the list.',
    example: 'at-the-table',
  }),
  after: richText({
    title: 'What follows',
    description: 'What happens at once, before the next scene, in Markdown.',
    example: 'She puts the form aside, and begins to talk.',
  }).optional(),
  changes,
  needs,
  answered,
});
