import * as z from 'zod';

import { type AnyQuestionSchema, blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { field, plainText, richText, setting } from '../fields.ts';

export const knowledgeCheckSchema = (anyQuestion: AnyQuestionSchema) =>
  z.strictObject({
    ...blockBase('knowledgeCheck'),
    title: plainText({
      title: 'Title',
      description: 'What the questions are about.',
      example: 'What did you take from this?',
    }),
    intro: richText({
      title: 'Introduction',
      description: 'A few words before the questions, in Markdown.',
      example: 'Three short questions about the ladder.',
    }).optional(),
    questions: field(
      z.array(anyQuestion).min(1).max(10),
      { kind: 'blocks' },
      {
        title: 'Questions',
        description:
          'One to ten questions, asked one at a time in this order. They are never scored. The block is done when they were answered once.',
        example: [{ type: 'trueFalse', id: 'check-1', statement: 'People recover.', answer: true }],
      },
    ),
    shuffleOptions: setting(z.boolean().default(false), {
      title: 'Shuffle options',
      description:
        'True when each attempt shows the options of its questions in an order of its own.',
      example: true,
    }),
    testOut: setting(
      z.number().int().min(1).max(100).optional(),
      {
        title: 'Test before the lesson',
        description:
          'For those who know it already: the score, in percent, from which the lesson counts as done without being read. It is asked once, nobody has to take it, and an LMS is told of the answers. Without a score it is practice only.',
        example: 80,
      },
      'percent',
    ),
  });

export type KnowledgeCheckSchema = ReturnType<typeof knowledgeCheckSchema>;

export const knowledgeCheckDefinition = (
  anyQuestion: AnyQuestionSchema,
): BlockDefinition<'knowledgeCheck', KnowledgeCheckSchema> => ({
  type: 'knowledgeCheck',
  schema: knowledgeCheckSchema(anyQuestion),
  about: {
    title: 'Knowledge check',
    purpose:
      'A few questions, one at a time, with feedback at once. Nothing is scored, and it can be done again as often as one likes.',
    use: 'In the middle or at the end of a lesson, to practise before the quiz.',
    tip: 'Two or three questions with good feedback do more than ten without. With “testOut”, before a lesson, those who know it already pass it and go on.',
  },
});
