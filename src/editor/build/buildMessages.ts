import type { BlockKey } from '../../core/blockState.ts';
import type { Issue } from '../../core/issue.ts';
import { hasSameFields, isSameText, type PageText } from '../marks/pageText.ts';
import type { StoredCourse } from '../shelf/shelf.ts';
import { type BlockPlace, type DraftPage, isSameBlockPlace } from './builtDraft.ts';

/** By path, or another name: what changed, `null` for what is gone. What is not named is as it was. */
export type Changed<Value, Key = string> = ReadonlyMap<Key, Value | null>;

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
  | { readonly kind: 'page'; readonly number: number; readonly page: NewPage | null }
  /** `null` where they are the same as those that were told before. */
  | { readonly kind: 'issues'; readonly number: number; readonly issues: readonly Issue[] | null }
  /** The check itself failed, or the script that checks could not be had. */
  | { readonly kind: 'failed'; readonly number: number };

/** What of a page is told by its changes. */
export type ToldPage = Pick<DraftPage, 'files' | 'texts' | 'places'>;

export const NO_PAGE: ToldPage = { files: new Map(), texts: new Map(), places: new Map() };

/** A page, told by what changed in it since the one before. */
export type ChangedPage<Page extends ToldPage = DraftPage> = Omit<Page, keyof ToldPage> & {
  readonly files: Changed<string>;
  readonly texts: Changed<NewTexts>;
  readonly places: Changed<BlockPlace, BlockKey>;
};

/**
 * What of the texts of a file is another: with most letters one of some hundred, which go from place to
 * place with each. `isAll`: those before are no more; else those with the same marks are.
 */
export interface NewTexts {
  readonly isAll: boolean;
  readonly texts: readonly PageText[];
}

/**
 * A page, told by what changed in it since the one before. `lock`: `null` where it is the same: that of a
 * long course is long, and most letters leave it alone.
 */
export type NewPage = Omit<ChangedPage, 'lock'> & { readonly lock: string | null };

/** What makes one set of values of another. */
export function changesBetween<Value, Key = string>(
  before: ReadonlyMap<Key, Value>,
  after: ReadonlyMap<Key, Value>,
  isSame: (one: Value, other: Value) => boolean = Object.is,
): Changed<Value, Key> {
  if (before === after) return new Map();
  const changed = [...after].filter(([name, value]) => {
    const known = before.get(name);
    return known === undefined || !isSame(known, value);
  });
  const gone = [...before.keys()].filter((name) => !after.has(name));
  return new Map<Key, Value | null>([...changed, ...gone.map((name) => [name, null] as const)]);
}

/** A set of values after changes; those that were there keep their order. The very same where nothing changed. */
export function withChanges<Value, Key = string>(
  before: ReadonlyMap<Key, Value>,
  changes: Changed<Value, Key>,
): ReadonlyMap<Key, Value> {
  if (changes.size === 0) return before;
  const after = new Map(before);
  for (const [name, value] of changes) {
    if (value === null) after.delete(name);
    else after.set(name, value);
  }
  return after;
}

/** What makes one page of another. */
export const pageChanges = <Page extends ToldPage>(
  before: ToldPage,
  page: Page,
): ChangedPage<Page> => ({
  ...page,
  files: changesBetween(before.files, page.files),
  texts: new Map(
    [...changesBetween(before.texts, page.texts, isSameTexts)].map(
      ([file, texts]) => [file, texts && newTexts(before.texts.get(file) ?? [], texts)] as const,
    ),
  ),
  places: changesBetween(before.places, page.places, isSameBlockPlace),
});

/** The page that a change makes of the one before. */
export const changedPage = <Changes extends ChangedPage<ToldPage>>(
  before: ToldPage,
  page: Changes,
): Omit<Changes, keyof ToldPage> & ToldPage => ({
  ...page,
  files: withChanges(before.files, page.files),
  texts: withChanges(
    before.texts,
    new Map(
      [...page.texts].map(
        ([file, texts]) => [file, texts && withTexts(before.texts.get(file) ?? [], texts)] as const,
      ),
    ),
  ),
  places: withChanges(before.places, page.places),
});

const isSameTexts = (one: readonly PageText[], other: readonly PageText[]): boolean =>
  one === other ||
  (one.length === other.length && one.every((text, index) => isSameText(text, other[index])));

function newTexts(before: readonly PageText[], texts: readonly PageText[]): NewTexts {
  if (!hasSameFields(before, texts)) return { isAll: true, texts };
  return { isAll: false, texts: texts.filter((text, index) => !isSameText(text, before[index])) };
}

/** Those that did not change stay the same objects. */
function withTexts(before: readonly PageText[], { isAll, texts }: NewTexts): readonly PageText[] {
  if (isAll) return texts;
  const byMark = new Map(texts.map((text) => [text.mark, text] as const));
  return before.map((text) => byMark.get(text.mark) ?? text);
}
