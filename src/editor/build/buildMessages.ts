import type { BlockKey } from '../../core/blockState.ts';
import type { Issue } from '../../core/issue.ts';
import type { PlayableCover } from '../../course/playable.ts';
import type { StoredCourse } from '../shelf/shelf.ts';
import type { BlockPlace, DraftPage } from './builtDraft.ts';

/** By path: what changed, `null` for what is gone. What is not named is as it was. */
export type ChangedTexts = ReadonlyMap<string, string | null>;

/** A draft to be built, told by what changed in it since the one before. */
export interface DraftOrder {
  /** Counts up: the highest is the newest. */
  readonly number: number;
  readonly folder: string;
  readonly texts: ChangedTexts;
  /** `null` where they are the same as before. */
  readonly others: StoredCourse['others'] | null;
}

/** What came of an order. */
export type DraftNews =
  | { readonly kind: 'page'; readonly number: number; readonly page: ChangedPage | null }
  | { readonly kind: 'issues'; readonly number: number; readonly issues: readonly Issue[] };

/** A page, told by what changed in its files since the one before. */
export interface ChangedPage {
  readonly cover: PlayableCover;
  readonly files: ChangedTexts;
  readonly lock: string;
  readonly places: ReadonlyMap<BlockKey, BlockPlace>;
}

type Texts = ReadonlyMap<string, string>;

/** What makes one set of texts of another. */
export function changesBetween(before: Texts, after: Texts): ChangedTexts {
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  const gone = [...before.keys()].filter((path) => !after.has(path));
  return new Map<string, string | null>([...changed, ...gone.map((path) => [path, null] as const)]);
}

/** A set of texts after changes; the texts themselves keep their order where they were there. */
export function withChanges(before: Texts, changes: ChangedTexts): Texts {
  const after = new Map(before);
  for (const [path, text] of changes) {
    if (text === null) after.delete(path);
    else after.set(path, text);
  }
  return after;
}

/** The page that a change makes of the one before. */
export const changedPage = (before: Texts, page: ChangedPage): DraftPage => ({
  ...page,
  files: withChanges(before, page.files),
});
