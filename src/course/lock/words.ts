import { textHash } from '../../core/hash.ts';

/**
 * A fingerprint of what learners read in a part of a course, however deep it stands: by it a block is
 * known again among copies of it. `null` where there is nothing to read. The same for what an author
 * wrote and for what was made of it: settings that are filled in are no words.
 */
export function wordsOf(part: unknown): string | null {
  const words = textsIn(part).toSorted();
  return words.length === 0 ? null : textHash(words.join('\n'));
}

function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return isWords(part) ? [part.trim()] : [];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => (NAMES.has(name) ? [] : textsIn(value)));
}

/** What names something, or says of which kind it is. */
const NAMES: ReadonlySet<string> = new Set(['id', 'type', 'objective']);

/** A setting is one word that begins small: `everything`, `newRound`. */
const isWords = (text: string): boolean => /\s|^[^a-z]/.test(text.trim());
