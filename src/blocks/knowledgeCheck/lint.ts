import type { BlockLint } from '../contract.ts';

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
