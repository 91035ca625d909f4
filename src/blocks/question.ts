import * as z from 'zod';

import { group, id, plainText, reference, richText, setting } from './fields.ts';

const afterRight = richText({
  title: 'When right',
  description: 'Said after a right answer, in Markdown.',
  example: 'People were asked, but what they said did not shape the service.',
}).optional();

const afterPartlyRight = richText({
  title: 'When partly right',
  description:
    'Said after an answer that is right in part, in Markdown. Left out: what is said when wrong.',
  example: 'One of them is right. Who else decides?',
}).optional();

const afterWrong = richText({
  title: 'When wrong',
  description: 'Said after a wrong answer, in Markdown: why, and where to look.',
  example: 'Look again at who makes the decision.',
}).optional();

const feedbackOf = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  group(z.strictObject(shape).optional(), {
    title: 'Feedback',
    description: 'What the learner is told after answering.',
    example: { correct: 'They were asked, not heard.' },
  });

/** The fields that every question has. */
export const questionBase = {
  scenario: richText({
    title: 'Scenario',
    description: 'A situation to think about, shown above the question, in Markdown.',
    example: 'A service asks people for their views, and then decides without them.',
  }).optional(),
  hint: richText({
    title: 'Hint',
    description: 'A nudge that the learner may ask for, in Markdown.',
    example: 'Think about who decides.',
  }).optional(),
  objective: reference('objective', {
    title: 'Objective',
    description: 'The id of the learning objective that this question tests.',
    example: 'define-co-production',
  }).optional(),
  points: setting(z.number().int().min(1).max(100).default(1), {
    title: 'Points for a right answer',
    description:
      'What a right answer earns in a quiz: more for what matters more. In a lesson nothing is scored.',
    example: 2,
  }),
  confidence: setting(z.boolean().default(false), {
    title: 'Ask how sure',
    description:
      'Asks the learner how sure they are, and tells them what that may mean. Nobody has to say. It changes no score, and is never reported.',
    example: true,
  }),
  feedback: feedbackOf({
    correct: afterRight,
    incorrect: afterWrong,
  }),
  mustBeCorrect: setting(z.boolean().default(false), {
    title: 'Must be correct',
    description:
      'In a lesson: true when only a right answer counts as done. The learner may try again as often as needed.',
    example: true,
  }),
};

/** For a question that can be tried again with profit: not where one answer gives the other away. */
export const severalTries = {
  tries: setting(z.number().int().min(1).max(5).default(1), {
    title: 'Tries',
    description:
      'In a lesson: how often the learner may try before the right answer is shown. Until then only what they answered is marked.',
    example: 2,
  }),
};

/** The fields of a question whose answer may be right in part. */
export const questionInPartsBase = {
  ...questionBase,
  ...severalTries,
  feedback: feedbackOf({
    correct: afterRight,
    partly: afterPartlyRight,
    incorrect: afterWrong,
  }),
};

/** The field of questions whose answers have several parts: items in order, gaps, rows. */
export const partScoring = setting(z.enum(['all', 'partial']).default('all'), {
  title: 'Scoring',
  description:
    'Whether only a wholly right answer earns the point, or each right part of it earns a share.',
  example: 'partial',
});

/** The fields of questions that have no right answer. */
export const afterAnswering = {
  thanks: richText({
    title: 'Thanks',
    description:
      'Said once the answer is saved, in Markdown. In a survey the survey says it for all questions.',
    example: 'Come back to this at the end of the course.',
  }).optional(),
};

/** A point of a scale: for all that is placed on one. */
export const scalePoint = z.strictObject({
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

/** For questions whose items can stand in an order of each learner's own. */
export const shuffleItems = setting(z.boolean().default(false), {
  title: 'Shuffle',
  description: 'True when each learner sees the items in an order of their own.',
  example: true,
});
