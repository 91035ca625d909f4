import type { LibraryEntry } from '../course/library.ts';
import { pageData } from '../course/pageData.ts';
import { embedJson, embedPage, introducePage, limitFrames } from './embed.ts';
import type { ShelvedCourse } from './courseShelf.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

const direction = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/**
 * The page that plays a course, or, while there is no version that works, says what is wrong.
 * `drawn` is its cover as HTML; without it, the browser draws the cover itself.
 */
export function coursePage(template: string, { built, errors }: ShelvedCourse, drawn = ''): string {
  if (built === null) return embedJson(template, pageData.issues, errors);
  const { language, title } = built.cover;
  const introduced = introducePage(template, { language, direction: direction(language), title });
  const limited = limitFrames(introduced, built.embeds);
  return embedPage(embedJson(limited, pageData.cover, built.cover), drawn);
}

/** The page that lists the courses. */
export const libraryPage = (template: string, entries: readonly LibraryEntry[]): string =>
  embedJson(template, pageData.library, entries);
