import type { JsonPath } from '../load/finding.ts';
import { formatPath } from '../load/jsonPath.ts';
import type { IdHolder, ItemMention } from './idsInUse.ts';

/** The id that an object is to get. */
export interface NewId {
  readonly path: JsonPath;
  readonly id: string;
}

/** Gives out ids that are free: in the whole course, in the block of an item, else in the list. */
export class IdGiver {
  readonly #blocks: Taken = { all: new Set(), seen: new Set() };

  /** Keeps the ids that a file's blocks have, so that no new one takes them from a later file. */
  reserve(holders: readonly IdHolder[]): void {
    for (const { isBlock, id } of holders) if (isBlock && id !== null) this.#blocks.all.add(id);
  }

  /** The ids that are missing in a file, or that something before has already. */
  newIds(holders: readonly IdHolder[]): readonly NewId[] {
    const lists = new Map<string, Taken>();
    for (const holder of holders) if (holder.id !== null) listOf(lists, holder).all.add(holder.id);
    return holders.flatMap((holder) => {
      const taken = holder.isBlock ? this.#blocks : listOf(lists, holder);
      if (holder.id !== null && !taken.seen.has(holder.id)) {
        taken.seen.add(holder.id);
        return [];
      }
      const id = freeId(holder.id ?? holder.suggestion, taken.all);
      taken.all.add(id);
      taken.seen.add(id);
      return [{ path: holder.path, id }];
    });
  }
}

interface Taken {
  /** Every id of the scope, also those that stand further down. */
  readonly all: Set<string>;
  /** Those that the walk came past. */
  readonly seen: Set<string>;
}

/**
 * What mentions of items are to say after they got new ids. A mention means the first item of its
 * block, or of the list that it names, which bears the id.
 */
export const newMentions = (
  mentions: readonly ItemMention[],
  holders: readonly IdHolder[],
  ids: readonly NewId[],
): readonly NewId[] =>
  mentions.flatMap(({ path, ...mention }) => {
    const meant = holders.find((holder) => isMeant(mention, holder));
    const renamed = ids.find((each) => each.path === meant?.path);
    return renamed === undefined ? [] : [{ path, id: renamed.id }];
  });

const isMeant = ({ id, block, list }: Omit<ItemMention, 'path'>, holder: IdHolder): boolean =>
  holder.id === id &&
  holder.block !== null &&
  formatPath(holder.block) === formatPath(block) &&
  (list === null || listWithin(holder.path, block) === list);

/** As schemas name the list of an item, whichever members it stands in: `panels[].cards`. */
const listWithin = (item: JsonPath, block: JsonPath): string =>
  formatPath(item.slice(block.length, -1)).replaceAll(/\[\d+\]/g, '[]');

function listOf(lists: Map<string, Taken>, { path, block }: IdHolder): Taken {
  const list = formatPath(block ?? path.slice(0, -1));
  const known = lists.get(list) ?? { all: new Set(), seen: new Set() };
  lists.set(list, known);
  return known;
}

function freeId(wish: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wish)) return wish;
  for (let number = 2; ; number += 1) {
    const id = `${wish.slice(0, 56)}-${number}`;
    if (!taken.has(id)) return id;
  }
}
