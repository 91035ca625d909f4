import type { BlockLint } from '../contract.ts';
import { lintFeedback } from '../lintFeedback.ts';
import type { AuthoredFeedback } from '../compiledQuestion.ts';
import { answerGiven } from './compareText.ts';
import { hasOddBraces, markedAnswers } from './gapText.ts';

interface AuthoredGaps {
  readonly text: string;
  readonly look: 'typed' | 'chosen' | 'bank';
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
  ...(hasOddBraces(question.text) ? [oddBraces] : lintPlaces(question)),
  ...question.gaps.flatMap((gap, index) => lintWrong(gap, index, question)),
  ...lintFeedback(question),
];

/** Each gap stands in the text once, and each answer in braces has its gap. */
function lintPlaces({ text, gaps }: AuthoredGaps): readonly BlockLint[] {
  const left = [...markedAnswers(text)];
  const lost = gaps.flatMap(({ answer }, index) => {
    const place = left.indexOf(answer.replaceAll(/\s+/g, ' ').trim());
    if (place === -1) return [notInText(answer, index)];
    left.splice(place, 1);
    return [];
  });
  return [...lost, ...left.map((answer) => (answer === '' ? emptyBraces : notListed(answer)))];
}

function lintWrong(
  { answer, also = [], wrong = [] }: AuthoredGap,
  index: number,
  { look, exact, gaps }: AuthoredGaps,
): readonly BlockLint[] {
  if (look === 'typed') return wrong.length > 0 ? [idleWrong(index)] : [];
  const isAlone = look === 'chosen' ? wrong.length === 0 && gaps.length === 1 : gaps.length === 1;
  if (wrong.length === 0 && isAlone) return [nothingElse(index)];
  return wrong.flatMap((words, place) =>
    answerGiven(words, [answer, ...also], { exact, misspellings: false }) === undefined
      ? []
      : [wrongIsRight(words, ['gaps', index, 'wrong', place])],
  );
}

const oddBraces: BlockLint = {
  severity: 'error',
  rule: 'gaps-overlap',
  path: ['text'],
  message:
    'A brace opens within another gap, or is never closed, so that nobody can tell where a gap ends.',
  remedy: 'Write each right answer between one { and one }, and no gap within another.',
};

const emptyBraces: BlockLint = {
  severity: 'error',
  rule: 'gap-not-listed',
  path: ['text'],
  message: 'There are braces with nothing in them.',
  remedy: 'Write the right answer between them, or take them away.',
};

const notListed = (answer: string): BlockLint => ({
  severity: 'error',
  rule: 'gap-not-listed',
  path: ['text'],
  message: `The text has the gap {${answer}}, but no gap of the list has this answer.`,
  remedy: `Add a gap with the answer “${answer}” to the list, or take the braces away.`,
});

const notInText = (answer: string, index: number): BlockLint => ({
  severity: 'error',
  rule: 'gap-not-in-text',
  path: ['gaps', index, 'answer'],
  message: `This gap has no place in the text: {${answer}} stands nowhere in it.`,
  remedy: `Write {${answer}} in the text where the gap belongs, or remove the gap.`,
});

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
