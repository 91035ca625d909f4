import { hasInterface, interfaceLanguages } from './languages.ts';

const name = new Intl.DisplayNames(['en'], { type: 'language' });
const list = new Intl.ListFormat('en');

/**
 * Which languages the player's own words are in, and what a course in others gets; `null` where they
 * are in all languages of the course.
 */
export function languageNote({
  language,
  translations,
}: {
  readonly language: string;
  readonly translations: readonly string[];
}): string | null {
  const without = [language, ...translations].filter((each) => !hasInterface(each));
  if (without.length === 0) return null;
  const spoken = Object.keys(interfaceLanguages).map((each) => name.of(each) ?? each);
  const beside = without.map((each) => `${name.of(each) ?? each} (${each})`);
  return `The player's own words, such as “Start” and “Continue”, are there in ${list.format(spoken)}. Beside ${list.format(beside)} they are in English, and marked as English for screen readers and Listen.`;
}
