import * as z from 'zod';

import { type AnyBlockSchema, blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { field, group, link, plainText, richText } from '../fields.ts';

/** @param asked The schema of the questions that have no right answer. */
export const surveySchema = (asked: AnyBlockSchema) =>
  z.strictObject({
    ...blockBase('survey'),
    title: plainText({
      title: 'Title',
      description: 'A heading above the survey.',
      example: 'What did you think of this course?',
    }).optional(),
    intro: richText({
      title: 'Introduction',
      description: 'A few words before the questions, in Markdown: what the answers are for.',
      example: 'Your answers help us to make this course better. It takes two minutes.',
    }).optional(),
    whoSees: richText({
      title: 'Who reads the answers',
      description:
        'Who reads the answers, in Markdown. Learners are told before the first question, so that they can decide. An LMS keeps answers together with names. Without an LMS nobody gets them: there the player says so in its own words, and offers a file, and a mail to the contact.',
      example:
        'Whoever runs our learning system can read your answers, **together with your name**.',
    }),
    questions: field(
      z.array(asked).min(1),
      { kind: 'blocks' },
      {
        title: 'Questions',
        description:
          'Blocks of the types likert, poll and openText. No question has to be answered. A survey has either questions or a link.',
        example: [{ type: 'openText', id: 'what-else', question: 'What else should we know?' }],
      },
    ).optional(),
    link: group(
      z.strictObject({
        address: link({
          title: 'Address',
          description: 'Where the survey is: https, mailto or tel. It opens in a new tab.',
          example: 'https://www.example.org/survey',
        }),
        label: plainText({
          title: 'Label',
          description: 'What the link says.',
          example: 'Open the survey',
        }),
      }),
      {
        title: 'Link',
        description: 'A survey that is held elsewhere, instead of questions.',
        example: { address: 'https://www.example.org/survey', label: 'Open the survey' },
      },
    ).optional(),
    thanks: richText({
      title: 'Thanks',
      description: 'Said once an LMS has the answers, in Markdown.',
      example: 'We read every answer, and tell you next month what we changed.',
    }).optional(),
  });

export type SurveySchema = ReturnType<typeof surveySchema>;

export const surveyDefinition = (
  asked: AnyBlockSchema,
): BlockDefinition<'survey', SurveySchema> => ({
  type: 'survey',
  schema: surveySchema(asked),
  about: {
    title: 'Survey',
    purpose:
      'Questions without right answers that are sent together, or a link to a survey elsewhere. It says who reads the answers before it asks the first question.',
    use: 'To learn from learners, most often at the end of a course. Nothing in it has to be answered, and it never holds anybody back.',
    done: 'When the answers were sent. It never stands between a learner and the end of the lesson.',
    kept: 'The answers, and that they were sent.',
    tip: 'Ask only what you will act on, and tell people what you changed.',
  },
});
