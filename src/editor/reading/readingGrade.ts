/**
 * The school year after which an English text is read with ease: Flesch–Kincaid (Kincaid and others,
 * 1975). It is of sentences: titles, labels, entries of lists and a mere “Yes.” are none, and would make
 * every text look easy. `null` where sentences have less than a hundred words, of which it says nothing.
 */
export function readingGrade(text: string): number | null {
  const sentences = sentencesIn(text);
  const words = sentences.flatMap(wordsIn);
  if (words.length < LEAST_WORDS) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Of fewer words in sentences no grade is said. */
export const LEAST_WORDS = 100;
const SHORTEST = 3;

/** Within a line, up to its full stop: what has none is a heading, a label or an entry of a list. */
const sentencesIn = (text: string): readonly string[] =>
  [...text.matchAll(/[^\n]*?[.!?…]+(?=["”’)\]]*(?:\s|$))/g)]
    .map(([sentence]) => sentence)
    .filter((each) => wordsIn(each).length >= SHORTEST);

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** By groups of vowels, without an `e` that is not heard. Right for nine words of ten. */
function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const heard = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
