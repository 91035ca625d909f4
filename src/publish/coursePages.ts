import type { Issue } from '../core/issue.ts';
import type { LibraryEntry } from '../course/library.ts';
import { type DrawnCover, pageData, type PageTarget } from '../course/pageData.ts';
import type { PlayableCover } from '../course/playable.ts';
import { embedJson, embedPage, introducePage, letReport, limitFrames } from './embed.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

const direction = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** What a page has to know to play a course. */
export interface PagedCourse {
  readonly cover: PlayableCover;
  /** What it may show in a frame, as its policy writes it: see `framedSources`. */
  readonly embeds: readonly string[];
  /** Whom it reports to; by default it stands alone. */
  readonly target?: PageTarget;
}

const NOT_DRAWN: DrawnCover = { cover: '', unstarted: '' };

/** The page that plays a course. `drawn` is its cover as HTML; without it, the browser draws that. */
export function coursePage(
  template: string,
  course: PagedCourse,
  drawn: DrawnCover = NOT_DRAWN,
): string {
  const { cover, embeds, target } = course;
  const { language, title } = cover;
  const introduced = introducePage(template, { language, direction: direction(language), title });
  const limited = limitFrames(introduced, embeds);
  const held = embedJson(limited, pageData.cover, cover);
  return embedPage(target === undefined ? held : reporting(held, target), drawn);
}

const reporting = (html: string, target: PageTarget): string =>
  embedJson(target.standard === 'cmi5' ? letReport(html) : html, pageData.target, target);

/** The page that says what keeps a course from being played. */
export const issuesPage = (template: string, issues: readonly Issue[]): string =>
  embedJson(template, pageData.issues, issues);

/** The page that lists the courses. */
export const libraryPage = (template: string, entries: readonly LibraryEntry[]): string =>
  embedJson(template, pageData.library, entries);
