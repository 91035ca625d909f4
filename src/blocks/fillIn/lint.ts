import type { BlockLint } from '../contract.ts';
import { lintFeedback } from '../lintFeedback.ts';
import type { AuthoredFeedback } from '../compiledQuestion.ts';
import { answerGiven } from './compareText.ts';
import { lintCrossword } from './lintCrossword.ts';
import { lintMarks } from '../lintMarks.ts';

/** A text with gaps, as far as its words go. */
export interface AuthoredGaps {
  readonly text: string;
  readonly look: 'typed' | 'crossword' | 'chosen' | 'bank';
  readonly exact: boolean;
  readonly gaps: readonly AuthoredGap[];
  readonly feedback?: AuthoredFeedback | undefined;
}

interface AuthoredGap {
  readonly answer: string;
  readonly also?: readonly string[] | undefined;
  readonly wrong?: readonly string[] | undefined;
}

/** What does not fit together in a text with gaps. */
export const lintFillIn = (question: AuthoredGaps): readonly BlockLint[] => [
  ...lintMarks({
    text: question.text,
    listed: question.gaps.map(({ answer }) => answer),
    list: 'gaps',
    field: 'answer',
    one: 'gap',
  }),
  ...question.gaps.flatMap((gap, index) => lintWrong(gap, index, question)),
  ...(question.look === 'crossword' ? lintCrossword(question) : []),
  ...lintFeedback(question),
];

function lintWrong(
  { answer, also = [], wrong = [] }: AuthoredGap,
  index: number,
  { look, exact, gaps }: AuthoredGaps,
): readonly BlockLint[] {
  if (look === 'typed' || look === 'crossword') return wrong.length > 0 ? [idleWrong(index)] : [];
  const isAlone = look === 'chosen' ? wrong.length === 0 && gaps.length === 1 : gaps.length === 1;
  if (wrong.length === 0 && isAlone) return [nothingElse(index)];
  return wrong.flatMap((words, place) =>
    answerGiven(words, [answer, ...also], { exact, misspellings: false }) === undefined
      ? []
      : [wrongIsRight(words, ['gaps', index, 'wrong', place])],
  );
}

const idleWrong = (index: number): BlockLint => ({
  severity: 'warning',
  rule: 'idle-wrong-answers',
  path: ['gaps', index, 'wrong'],
  message: 'Nobody sees these wrong answers, since this question is answered by typing.',
  remedy: 'Remove them, or set "look" to "chosen" or "bank".',
});

const nothingElse = (index: number): BlockLint => ({
  severity: 'error',
  rule: 'nothing-else-offered',
  path: ['gaps', index],
  message: 'Only the right answer is offered here, and so there is nothing to choose.',
  remedy: 'Add wrong answers that could be taken for right.',
});

const wrongIsRight = (words: string, path: BlockLint['path']): BlockLint => ({
  severity: 'error',
  rule: 'wrong-answer-is-right',
  path,
  message: `“${words}” is offered as a wrong answer, but counts as right.`,
  remedy: 'Remove it, or replace it by an answer that is wrong.',
});
