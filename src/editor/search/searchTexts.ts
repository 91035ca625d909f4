import type { DraftText } from '../texts/draftTexts.ts';
import { finder, type Match, type Sought } from './matches.ts';

/** A text in which something was found. */
export interface Found {
  readonly text: DraftText;
  readonly matches: readonly Match[];
}

export function searchTexts(texts: readonly DraftText[], sought: Sought): readonly Found[] {
  const find = finder(sought);
  return texts.flatMap((text) => {
    const matches = find(text);
    return matches.length === 0 ? [] : [{ text, matches }];
  });
}
