import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import type { KnowledgeCheckSchema } from './author.ts';
import type { KnowledgeCheckContent } from './content.ts';

const compileKnowledgeCheck = (
  { title, intro, questions, shuffleOptions, testOut }: z.output<KnowledgeCheckSchema>,
  context: CompileContext,
): CompiledBlock<KnowledgeCheckContent> => ({
  content: {
    title,
    intro: richTextOrNull(intro, context),
    shuffleOptions,
    ...(testOut === undefined ? {} : { testOut: testOut / 100 }),
  },
  // Whoever would rather read the lesson goes past a test.
  ...(testOut === undefined ? {} : { optional: true }),
  // The number of the last attempt. What was answered in it is kept under each question's own key.
  state: { kind: 'number' },
  done: { when: 'answered' },
  questions,
});

/** More than this is a quiz, and stops a lesson for too long. */
const MOST = 6;

/** Fewer than this are guessed too easily to stand for a lesson. */
const FEWEST = 3;

/** Advice on the check as a whole; each question is looked at by its own type. */
export const lintKnowledgeCheck = ({
  questions,
  testOut,
}: {
  readonly questions: readonly unknown[];
  readonly testOut?: number | undefined;
}): readonly BlockLint[] => {
  if (testOut !== undefined) return questions.length < FEWEST ? [shortTest] : [];
  return questions.length > MOST ? [manyQuestions(questions.length)] : [];
};

const shortTest: BlockLint = {
  severity: 'warning',
  rule: 'short-test',
  path: ['questions'],
  message: 'So few questions can be guessed, and whoever passes them has done the lesson.',
  remedy: `Ask at least ${FEWEST}, better one or two for each objective of the lesson.`,
};

const manyQuestions = (count: number): BlockLint => ({
  severity: 'warning',
  rule: 'many-check-questions',
  path: ['questions'],
  message: `These are ${count} questions; more than ${MOST} stop a lesson for too long.`,
  remedy: 'Divide them into two checks beside what they ask about, or make them a quiz.',
});

export const knowledgeCheckBuild: BlockBuild<'knowledgeCheck', KnowledgeCheckSchema> = {
  compile: compileKnowledgeCheck,
  lint: lintKnowledgeCheck,
};
