import * as z from 'zod';

import { type AnyQuestionSchema, blockBase } from '../base.ts';
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
  });

export type KnowledgeCheckSchema = ReturnType<typeof knowledgeCheckSchema>;
