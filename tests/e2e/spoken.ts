import { courseWords } from '../../src/i18n/later.ts';
import { createI18n } from '../../src/i18n/setup.ts';
import { blockWords } from './blockWords.ts';

/** A language that the reference course is written in. */
export type Language = 'en-AU' | 'ar';

/** What the interface says, by key, in each language. */
export const spoken = {
  'en-AU': await wordsIn('en-AU'),
  ar: await wordsIn('ar'),
} as const;

export type Speak = (typeof spoken)[Language];

async function wordsIn(language: Language) {
  await Promise.all([courseWords.load(), blockWords.load()]);
  return (await createI18n(language)).t;
}

/** Stands for a title that does not matter. */
export const ANY = '…';

/** What begins like these words, up to the first number or {@link ANY}; names have plain spaces. */
export function beginning(words: string): RegExp {
  const [opening = ''] = words.replaceAll('\u00a0', ' ').split(/…|\p{Nd}/u);
  return new RegExp(`^${opening.replace(/[.?()]/g, '\\$&')}`);
}
