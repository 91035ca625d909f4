import type { Issue } from '../core/issue.ts';
import type { PlayableCover } from './playable.ts';

/** What the library page says of a course in one of its languages. */
export interface LibraryTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Address of the cover picture, relative to the library page. */
  readonly image: string | null;
}

/** What the library page lists. */
export interface LibraryEntry {
  readonly id: string;
  readonly minutes: number;
  readonly lessonCount: number;
  /** For each language of the course; the author's first. */
  readonly texts: readonly [LibraryTexts, ...LibraryTexts[]];
}

/** What the dev server tells an open page after a course was saved. */
export type CourseEdit =
  | { readonly outcome: 'changed'; readonly course: string }
  | { readonly outcome: 'broken'; readonly course: string; readonly issues: readonly Issue[] };

/** `covers`: that of each language of the course, the author's first. */
export function libraryEntry(covers: readonly [PlayableCover, ...PlayableCover[]]): LibraryEntry {
  const [first, ...translations] = covers;
  return {
    id: first.id,
    minutes: first.minutes,
    lessonCount: first.lessonCount,
    texts: [textsOf(first), ...translations.map(textsOf)],
  };
}

const textsOf = ({ id, language, title, description, image }: PlayableCover): LibraryTexts => ({
  language,
  title,
  description,
  image: image === null ? null : `${id}/content/${image.source}`,
});
