import * as z from 'zod';

import { type AnyBlockSchema, blockBase } from '../base.ts';
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
        'Who reads the answers, and whether they see names, in Markdown. Learners are told before the first question, so that they can decide.',
      example: 'Only the course team reads your answers, **without your name**.',
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
      description: 'Said once the answers are sent, in Markdown.',
      example: 'We read every answer, and tell you next month what we changed.',
    }).optional(),
  });

export type SurveySchema = ReturnType<typeof surveySchema>;
