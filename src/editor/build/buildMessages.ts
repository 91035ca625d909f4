import type { BlockKey } from '../../core/blockState.ts';
import type { Issue } from '../../core/issue.ts';
import type { PlayableCover } from '../../course/playable.ts';
import type { PageText } from '../marks/pageText.ts';
import type { StoredCourse } from '../shelf/shelf.ts';
import type { BlockPlace, DraftPage } from './builtDraft.ts';

/** By path: what changed, `null` for what is gone. What is not named is as it was. */
export type Changed<Value> = ReadonlyMap<string, Value | null>;

/** A draft to be built, told by what changed in it since the one before. */
export interface DraftOrder {
  /** Counts up: the highest is the newest. */
  readonly number: number;
  readonly folder: string;
  readonly texts: Changed<string>;
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
  readonly files: Changed<string>;
  readonly texts: Changed<readonly PageText[]>;
  readonly lock: string;
  readonly places: ReadonlyMap<BlockKey, BlockPlace>;
}

/** What makes one set of values of another. */
export function changesBetween<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): Changed<Value> {
  const changed = [...after].filter(([path, value]) => before.get(path) !== value);
  const gone = [...before.keys()].filter((path) => !after.has(path));
  return new Map<string, Value | null>([...changed, ...gone.map((path) => [path, null] as const)]);
}

/** A set of values after changes; those that were there keep their order. */
export function withChanges<Value>(
  before: ReadonlyMap<string, Value>,
  changes: Changed<Value>,
): ReadonlyMap<string, Value> {
  const after = new Map(before);
  for (const [path, value] of changes) {
    if (value === null) after.delete(path);
    else after.set(path, value);
  }
  return after;
}

/** What of a page is told by its changes. */
export type ToldPage = Pick<DraftPage, 'files' | 'texts'>;

export const NO_PAGE: ToldPage = { files: new Map(), texts: new Map() };

/** What makes one page of another. */
export const pageChanges = (before: ToldPage, page: DraftPage): ChangedPage => ({
  ...page,
  files: changesBetween(before.files, page.files),
  texts: changesBetween(before.texts, page.texts),
});

/** The page that a change makes of the one before. */
export const changedPage = (before: ToldPage, page: ChangedPage): DraftPage => ({
  ...page,
  files: withChanges(before.files, page.files),
  texts: withChanges(before.texts, page.texts),
});
