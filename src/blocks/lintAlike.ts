import { formulasIn, withoutFormulas } from '../richtext/dollars.ts';
import type { BlockLint } from './contract.ts';

interface AlikeWords {
  /** The field that holds them: `options`. */
  readonly field: string;
  /** The field of each that has its words: `text`. */
  readonly text: string;
  /** One of them: "option". */
  readonly one: string;
}

/** Warnings for words that learners could not tell from others beside them. */
export const lintAlike = (
  texts: readonly string[],
  { field, text, one }: AlikeWords,
): readonly BlockLint[] => {
  const plain = texts.map(plainWords);
  return plain.flatMap((words, index) =>
    plain.indexOf(words) === index ? [] : [alike([field, index, text], one)],
  );
};

const alike = (path: BlockLint['path'], one: string): BlockLint => ({
  severity: 'warning',
  rule: 'alike-options',
  path,
  message: `This ${one} says the same as another: learners cannot tell them apart.`,
  remedy: 'Reword it, or remove one of the two.',
});

/** Words without case, signs and spaces, so that only what they say counts; of formulas, every sign does. */
const plainWords = (text: string): string =>
  [wordsOf(withoutFormulas(text, ' ')), ...formulasIn(text).map(({ source }) => source)].join('$');

const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+-]+/gu, ' ')
    .trim();
