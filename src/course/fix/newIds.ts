import type { JsonPath } from '../load/finding.ts';
import { formatPath } from '../load/jsonPath.ts';
import type { IdHolder, ItemMention } from './idsInUse.ts';

/** Something with an id, and how much speaks for it that it bears it rightly: see `claimTo`. */
export interface Claimant extends IdHolder {
  readonly file: string;
  readonly claim: number;
}

/** The id that an object is to get. */
export interface NewId {
  readonly path: JsonPath;
  readonly id: string;
  /** Who has the id that it had, and keeps it; `null` where it had none. */
  readonly keeper: Claimant | null;
}

/** Gives out ids that are free: in the whole course, in the block of an item, else in the list. */
export class IdGiver {
  readonly #blocks = new Scope();

  /** Keeps the ids that a file's blocks have, so that no new one takes them from a later file. */
  reserve(holders: readonly Claimant[]): void {
    for (const holder of holders) if (holder.isBlock) this.#blocks.add(holder);
  }

  /** The ids that are missing in a file, or that something with more right to it has. */
  newIds(holders: readonly Claimant[]): readonly NewId[] {
    const lists = new Map<string, Scope>();
    for (const holder of holders) if (!holder.isBlock) listOf(lists, holder).add(holder);
    return holders.flatMap((holder) => {
      const scope = holder.isBlock ? this.#blocks : listOf(lists, holder);
      const keeper = holder.id === null ? null : scope.keeperOf(holder.id);
      if (keeper !== null && isSamePlace(keeper, holder)) return [];
      return [{ path: holder.path, id: scope.free(holder.id ?? holder.suggestion), keeper }];
    });
  }
}

const isSamePlace = (a: Claimant, b: Claimant): boolean =>
  a.file === b.file && formatPath(a.path) === formatPath(b.path);

/** Where each id stands once. */
class Scope {
  readonly #taken = new Set<string>();
  readonly #keepers = new Map<string, Claimant>();

  /** Of two with one id the one with the better claim keeps it, or else the first. */
  add(holder: Claimant): void {
    if (holder.id === null) return;
    const keeper = this.#keepers.get(holder.id);
    if (keeper === undefined || keeper.claim < holder.claim) this.#keepers.set(holder.id, holder);
    this.#taken.add(holder.id);
  }

  keeperOf(id: string): Claimant | null {
    return this.#keepers.get(id) ?? null;
  }

  free(wish: string): string {
    const id = freeId(wish, this.#taken);
    this.#taken.add(id);
    return id;
  }
}

/**
 * What mentions of items are to say after they got new ids. A mention means the item of its block, or
 * of the list that it names, which bears the id: the one that keeps it, or else the first.
 */
export const newMentions = (
  mentions: readonly ItemMention[],
  holders: readonly IdHolder[],
  ids: readonly NewId[],
): readonly Pick<NewId, 'path' | 'id'>[] =>
  mentions.flatMap(({ path, ...mention }) => {
    const [first, ...others] = holders
      .filter((holder) => isMeant(mention, holder))
      .map((holder) => ids.find((each) => each.path === holder.path));
    return first === undefined || others.includes(undefined) ? [] : [{ path, id: first.id }];
  });

const isMeant = ({ id, block, list }: Omit<ItemMention, 'path'>, holder: IdHolder): boolean =>
  holder.id === id &&
  holder.block !== null &&
  formatPath(holder.block) === formatPath(block) &&
  (list === null || listWithin(holder.path, block) === list);

/** As schemas name the list of an item, whichever members it stands in: `panels[].cards`. */
const listWithin = (item: JsonPath, block: JsonPath): string =>
  formatPath(item.slice(block.length, -1)).replaceAll(/\[\d+\]/g, '[]');

function listOf(lists: Map<string, Scope>, { path, block }: IdHolder): Scope {
  const list = formatPath(block ?? path.slice(0, -1));
  const known = lists.get(list) ?? new Scope();
  lists.set(list, known);
  return known;
}

/** An id as near to the wished one as what is taken allows. */
export function freeId(wish: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wish)) return wish;
  for (let number = 2; ; number += 1) {
    const id = `${wish.slice(0, 56)}-${number}`;
    if (!taken.has(id)) return id;
  }
}
