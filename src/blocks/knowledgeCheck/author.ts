import * as z from 'zod';

import { type AnyQuestionSchema, blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { field, plainText, richText, setting } from '../fields.ts';
import type { KnowledgeCheckContent } from './content.ts';
import { knowledgeCheckFixtures } from './fixtures.ts';

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

const compileKnowledgeCheck = (
  { title, intro, questions, shuffleOptions }: z.output<KnowledgeCheckSchema>,
  context: CompileContext,
): CompiledBlock<KnowledgeCheckContent> => ({
  content: { title, intro: richTextOrNull(intro, context), shuffleOptions },
  // The number of the last attempt. What was answered in it is kept under each question's own key.
  state: { kind: 'number' },
  done: { when: 'answered' },
  questions,
});

/** More than this is a quiz, and stops a lesson for too long. */
const MOST = 6;

/** Advice on the check as a whole; each question is looked at by its own type. */
export const lintKnowledgeCheck = ({
  questions,
}: {
  readonly questions: readonly unknown[];
}): readonly BlockLint[] => (questions.length > MOST ? [manyQuestions(questions.length)] : []);

const manyQuestions = (count: number): BlockLint => ({
  severity: 'warning',
  rule: 'many-check-questions',
  path: ['questions'],
  message: `These are ${count} questions; more than ${MOST} stop a lesson for too long.`,
  remedy: 'Divide them into two checks beside what they ask about, or make them a quiz.',
});

export const knowledgeCheckDefinition = (
  anyQuestion: AnyQuestionSchema,
): BlockDefinition<'knowledgeCheck', KnowledgeCheckSchema> => ({
  type: 'knowledgeCheck',
  schema: knowledgeCheckSchema(anyQuestion),
  examples: knowledgeCheckFixtures,
  about: {
    title: 'Knowledge check',
    purpose:
      'A few questions, one at a time, with feedback at once. Nothing is scored, and it can be done again as often as one likes.',
    use: 'In the middle or at the end of a lesson, to practise before the quiz.',
    tip: 'Two or three questions with good feedback do more than ten without.',
  },
  compile: compileKnowledgeCheck,
  lint: lintKnowledgeCheck,
});
