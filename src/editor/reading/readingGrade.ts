/**
 * The school year after which an English text is read with ease: Flesch–Kincaid (Kincaid and others,
 * 1975). `null` for less than a hundred words, of which it says nothing.
 */
export function readingGrade(text: string): number | null {
  const sentences = sentencesIn(text);
  const words = sentences.flatMap(wordsIn);
  if (words.length < LEAST) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const LEAST = 100;

/** A line ends a sentence, too: headings and entries of lists often have no full stop. */
const sentencesIn = (text: string): readonly string[] =>
  text.split(/[.!?:]+(?=["”’)]*(?:\s|$))|\n+/).filter((each) => wordsIn(each).length > 0);

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** By groups of vowels, without an `e` that is not heard. Right for nine words of ten. */
function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const heard = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
