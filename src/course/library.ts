import type { Issue } from '../core/issue.ts';
import type { PlayableCover } from './playable.ts';

/** What the library page lists. */
export interface LibraryEntry {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the texts in this entry. */
  readonly language: string;
  readonly languages: readonly string[];
  readonly minutes: number;
  readonly lessonCount: number;
  /** Address of the cover picture, relative to the library page. */
  readonly image: string | null;
}

/** What the dev server tells an open page after a course was saved. */
export type CourseEdit =
  | { readonly outcome: 'changed'; readonly course: string }
  | { readonly outcome: 'broken'; readonly course: string; readonly issues: readonly Issue[] };

export const libraryEntry = (cover: PlayableCover): LibraryEntry => ({
  id: cover.id,
  title: cover.title,
  description: cover.description,
  language: cover.language,
  languages: cover.languages,
  minutes: cover.minutes,
  lessonCount: cover.lessonCount,
  image: cover.image === null ? null : `${cover.id}/content/${cover.image.source}`,
});
