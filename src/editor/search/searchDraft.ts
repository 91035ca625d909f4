import { COURSE_FILE } from '../../course/files.ts';
import type { Draft } from '../document/draft.ts';
import { type DraftText, draftTexts } from '../texts/draftTexts.ts';
import { type Match, matchesIn, type Sought } from './matches.ts';

/** A text in which something was found. */
export interface Found extends DraftText {
  readonly matches: readonly Match[];
}

/** What was found in the course's own file and each lesson, in the order of the course. */
export const searchDraft = (
  draft: Draft,
  lessons: readonly string[],
  sought: Sought,
): readonly Found[] =>
  [COURSE_FILE, ...lessons].flatMap((file) =>
    draftTexts(draft, file).flatMap((text) => {
      const matches = matchesIn(text, sought);
      return matches.length === 0 ? [] : [{ ...text, matches }];
    }),
  );
