import { markedWords } from '../bracedText.ts';
import type { BlockLint } from '../contract.ts';
import { fitsGrid, lettersOf, plainLetter } from './crosswordGrid.ts';
import { layOut } from './layOut.ts';

interface AuthoredCrossword {
  readonly text: string;
  readonly exact: boolean;
  readonly gaps: readonly AuthoredWord[];
}

interface AuthoredWord {
  readonly answer: string;
  readonly also?: readonly string[] | undefined;
}

/** Wider grids have squares on a narrow phone in which no letter can be read. */
const MOST_COLUMNS = 16;

/** Whether each line is a clue, and each word can stand in the grid and crosses another. */
export function lintCrossword({ text, gaps, exact }: AuthoredCrossword): readonly BlockLint[] {
  // Items of a list, and paragraphs: lines that follow each other with nothing between run into one.
  const lines = text
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)])\s)/)
    .filter((line) => /\S/.test(line));
  return [
    ...(lines.every(isClue) ? [] : [notClues]),
    ...gaps.flatMap((gap, index) => lintOthers(gap, index)),
    ...lintWords(
      gaps.map(({ answer }) => answer),
      exact,
    ),
  ];
}

const isClue = (line: string): boolean =>
  markedWords(line).length === 1 && /[\p{L}\p{N}]/u.test(line.replaceAll(/\{[^{}]*\}/g, ''));

function lintWords(words: readonly string[], exact: boolean): readonly BlockLint[] {
  const spelled = words.map(lettersIn);
  const faults = words.flatMap((word, index) => {
    if (!fitsGrid(word)) return [unfit(word, index)];
    if (word.normalize('NFKC') !== word.normalize('NFC')) return [untyped(word, index)];
    return spelled.indexOf(spelled[index] ?? '') === index ? [] : [twice(word, index)];
  });
  if (faults.length > 0) return faults;
  const { grid, left } = layOut(
    words.map((word, item) => ({ item, word })),
    exact,
  );
  if (left.length > 0) return left.map((index) => apart(words[index] ?? '', index));
  return grid.columns > MOST_COLUMNS ? [wide(words, grid.columns)] : [];
}

/** The letters of a word as squares tell them apart. */
const lettersIn = (word: string): string => lettersOf(word).map(plainLetter).join('');

/** Another answer that is right has to fit into the same squares. */
const lintOthers = ({ answer, also = [] }: AuthoredWord, index: number): readonly BlockLint[] =>
  also.flatMap((word, place) =>
    lettersOf(word).length === lettersOf(answer).length
      ? []
      : [otherLength(word, answer, ['gaps', index, 'also', place])],
  );

const wrongWord = (path: BlockLint['path'], message: string, remedy: string): BlockLint => ({
  severity: 'error',
  rule: 'crossword-word',
  path,
  message,
  remedy,
});

const answerOf = (index: number): BlockLint['path'] => ['gaps', index, 'answer'];

const notClues: BlockLint = {
  severity: 'error',
  rule: 'crossword-clue',
  path: ['text'],
  message: 'In a crossword each line is a clue with one word in braces, and a line here is none.',
  remedy:
    'Make each clue an item of a list (“- {hope}: that things can get better”), with its word between { and }.',
};

const unfit = (word: string, index: number): BlockLint =>
  wrongWord(
    answerOf(index),
    `“${word}” does not fit into the squares of a crossword: it takes two letters or more, and nothing but letters and figures.`,
    'Choose a single word, or set "look" to "typed".',
  );

const untyped = (word: string, index: number): BlockLint =>
  wrongWord(
    answerOf(index),
    `“${word}” has a letter that no keyboard writes.`,
    `Write “${word.normalize('NFKC')}”.`,
  );

const twice = (word: string, index: number): BlockLint =>
  wrongWord(
    answerOf(index),
    `“${word}” stands in this crossword twice.`,
    'Choose another word for one of the two.',
  );

const otherLength = (word: string, answer: string, path: BlockLint['path']): BlockLint =>
  wrongWord(
    path,
    `“${word}” counts as right, but has not as many letters as “${answer}”, for which the squares are.`,
    'Leave it out, or set "look" to "typed".',
  );

const apart = (word: string, index: number): BlockLint => ({
  severity: 'error',
  rule: 'crossword-apart',
  path: answerOf(index),
  message: `“${word}” crosses no other word: they share no letter where there is room.`,
  remedy: 'Choose another word, add words that share letters with it, or set "look" to "typed".',
});

function wide(words: readonly string[], columns: number): BlockLint {
  const [longest = ''] = words.toSorted((a, b) => lettersOf(b).length - lettersOf(a).length);
  return {
    severity: 'warning',
    rule: 'crossword-wide',
    path: answerOf(words.indexOf(longest)),
    message: `This crossword is ${columns} squares wide: on a phone nobody can read what stands in them.`,
    remedy: `Take fewer words or shorter ones; the longest is “${longest}”.`,
  };
}
