import { hasOddBraces, markedWords, oneSpaced } from './bracedText.ts';
import type { BlockLint } from './contract.ts';

interface MarksInText {
  readonly text: string;
  /** What the list says, in its order. */
  readonly listed: readonly string[];
  /** The list, the field of each that has its words, and one of them: `gaps`, `answer`, "gap". */
  readonly list: string;
  readonly field: string;
  readonly one: string;
}

/** Each item of a list is marked in the text once, and what is marked there stands in the list. */
export function lintMarks({ text, listed, list, field, one }: MarksInText): readonly BlockLint[] {
  if (hasOddBraces(text)) return [oddBraces(one)];
  const { lost, left } = unmatchedMarks(text, listed);
  return [
    ...lost.map((index) => notInText(listed[index] ?? '', one, [list, index, field])),
    ...left.map((words) => (words === '' ? emptyBraces : notListed(words, one))),
  ];
}

/** What does not meet: entries of the list that the text has lost, and words in braces that no entry says. */
export function unmatchedMarks(
  text: string,
  listed: readonly string[],
): { readonly lost: readonly number[]; readonly left: readonly string[] } {
  const left = [...markedWords(text)];
  const lost = [...listed.keys()].filter((index) => {
    const place = left.indexOf(oneSpaced(listed[index] ?? ''));
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
  return { lost, left };
}

const oddBraces = (one: string): BlockLint => ({
  severity: 'error',
  rule: 'marks-overlap',
  path: ['text'],
  message: `A brace opens within another ${one}, or is never closed, so that nobody can tell where a ${one} ends.`,
  remedy: `Write each ${one} between one { and one }, and none within another.`,
});

const emptyBraces: BlockLint = {
  severity: 'error',
  rule: 'mark-not-listed',
  path: ['text'],
  message: 'There are braces with nothing in them.',
  remedy: 'Write between them what belongs there, or take them away.',
};

const notListed = (words: string, one: string): BlockLint => ({
  severity: 'error',
  rule: 'mark-not-listed',
  path: ['text'],
  message: `The text has {${words}} in braces, but no ${one} of the list says “${words}”.`,
  remedy: `Add a ${one} with “${words}” to the list, or take the braces away.`,
});

const notInText = (words: string, one: string, path: BlockLint['path']): BlockLint => ({
  severity: 'error',
  rule: 'mark-not-in-text',
  path,
  message: `This ${one} has no place in the text: {${words}} stands nowhere in it.`,
  remedy: `Write {${words}} in the text where the ${one} belongs, or remove the ${one}.`,
});
