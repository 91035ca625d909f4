import type { DraftText } from '../texts/draftTexts.ts';
import { type Match, matchesIn, type Sought } from './matches.ts';

/** A text in which something was found. */
export interface Found extends DraftText {
  readonly matches: readonly Match[];
}

export const searchTexts = (texts: readonly DraftText[], sought: Sought): readonly Found[] =>
  texts.flatMap((text) => {
    const matches = matchesIn(text, sought);
    return matches.length === 0 ? [] : [{ ...text, matches }];
  });
