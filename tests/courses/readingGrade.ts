import { syllables } from './syllables.ts';

/**
 * The Flesch–Kincaid grade of running text: years at school that it asks for. Each passage ends a
 * sentence, full stop or not.
 *
 * @param terms Words that the reader is taught, such as those of a glossary: each counts as one
 *   word of one syllable, also in the plural.
 */
export function readingGrade(passages: readonly string[], terms: readonly string[] = []): number {
  const sentences = passages.map((passage) => withoutTerms(passage, terms)).flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const heard = words.reduce((all, word) => all + syllables(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * heard) / words.length - 15.59;
}

/** The sentences of a passage; those without any word are left out. */
export const sentencesOf = (passage: string): readonly string[] =>
  passage.split(/(?<=[.?!:][)”’*_]*)\s+/u).filter((sentence) => wordsOf(sentence).length > 0);

/** What stands between spaces and has a letter or a figure. */
export const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

const withoutTerms = (passage: string, terms: readonly string[]): string =>
  terms
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, term) => text.replaceAll(new RegExp(`\\b${term}s?\\b`, 'giu'), 'term'), passage);
