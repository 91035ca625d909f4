import { mannerOf, reindented } from '../document/manner.ts';
import type { Choices, Clash, Three } from './clash.ts';
import { areTexts, joinedTexts } from './joinedTexts.ts';
import { blockId, holdsMoved, isMoved, type MovedBlocks } from './movedBlocks.ts';
import { namedLists } from './namedLists.ts';
import { mergedOrder } from './order.ts';
import {
  fieldsOf,
  indentOf,
  type Part,
  saysSame,
  sourceOf,
  textIn,
  valueOf,
  type Write,
} from './part.ts';
import { type WrittenChild, writtenAs } from './writtenList.ts';

/** What a merge knows while it is at work. */
export interface Merging {
  readonly moved: MovedBlocks;
  readonly choices: Choices;
  /** Told of each clash that nobody has settled yet. */
  readonly clash: (clash: Clash) => void;
  /** Whether a field or an entry stays, though one of the two took it away. */
  readonly isKept: (trail: readonly string[]) => boolean;
  readonly lineEnd: string;
}

/**
 * Merges a part of a file: what only one of the two changed is as they changed it, however deep it
 * stands. `null`: nothing stands there any more.
 *
 * @param trail The file, and the way from there by ids.
 */
export function mergedPart(three: Three, trail: readonly string[], merging: Merging): Write | null {
  const { base, mine, theirs } = three;
  const one = mine ?? theirs;
  if (one === null) return null;
  const hasMoved = [base, mine, theirs].some((part) => holdsMoved(part, merging.moved));
  if (mine === null || theirs === null) {
    if (base === null)
      return hasMoved ? mergedChildren(three, trail, merging) : written(one, merging);
    if (merging.isKept(trail)) return written(one, merging);
    return saysSame(one, base) ? null : settled(three, trail, merging);
  }
  const changed = hasMoved ? null : changedByOne(three);
  if (changed !== null) return written(changed, merging);
  const isOne =
    mine.node.type === theirs.node.type && textIn(mine, 'type') === textIn(theirs, 'type');
  const isInner = mine.node.type === 'object' || mine.node.type === 'array';
  return isOne && isInner ? mergedChildren(three, trail, merging) : settled(three, trail, merging);
}

/** Whichever of the two was changed, where the other was not, or both say the same; else `null`. */
function changedByOne({ base, mine, theirs }: Three): Part | null {
  if (mine === null || theirs === null) return null;
  if (base !== null && sourceOf(mine) === sourceOf(base)) return theirs;
  if (base !== null && sourceOf(theirs) === sourceOf(base)) return mine;
  if (saysSame(mine, theirs) || saysSame(mine, base)) return theirs;
  return saysSame(theirs, base) ? mine : null;
}

const written =
  (part: Part, { lineEnd }: Merging): Write =>
  (indent) => {
    const text = reindented(sourceOf(part), indentOf(part), indent);
    return mannerOf(part.text).lineEnd === lineEnd ? text : text.replaceAll(/\r?\n/g, lineEnd);
  };

/** What was chosen where both changed it. Until then mine, or what only one of the two removed. */
function settled(
  { mine, theirs }: Three,
  trail: readonly string[],
  merging: Merging,
): Write | null {
  const key = trail.join('/');
  const choice = merging.choices.get(key);
  const [file = '', ...inner] = trail;
  const mayKeepBoth = areTexts(mine, theirs);
  if (choice === undefined) {
    merging.clash({
      key,
      file,
      trail: inner,
      kind: mine === null || theirs === null ? 'removed' : 'field',
      mine: mine === null ? undefined : valueOf(mine),
      theirs: theirs === null ? undefined : valueOf(theirs),
      mayKeepBoth,
    });
  }
  if (choice === 'both' && mayKeepBoth) return () => JSON.stringify(joinedTexts(mine, theirs));
  const chosen = choice === 'theirs' ? theirs : choice === 'mine' ? mine : (mine ?? theirs);
  return chosen === null ? null : written(chosen, merging);
}

/** Objects field by field, lists entry by entry. */
function mergedChildren(three: Three, trail: readonly string[], merging: Merging): Write {
  const frame = [three.theirs, three.mine].find((each) => (each?.node.children ?? []).length > 0);
  const lists = frame?.node.type === 'object' ? fieldsOfThree(three) : namedLists(three);
  const keys = new Set([...lists.base.keys(), ...lists.mine.keys(), ...lists.theirs.keys()]);
  const merged = new Map<string, { readonly entry: Three; readonly write: Write }>();
  for (const key of keys) {
    const here = {
      base: lists.base.get(key) ?? null,
      mine: lists.mine.get(key) ?? null,
      theirs: lists.theirs.get(key) ?? null,
    };
    const entry = placed(key, here, merging.moved);
    const write = entry && mergedPart(entry, [...trail, key], merging);
    if (write !== null) merged.set(key, { entry: here, write });
  }
  const order = mergedOrder(
    [...lists.base.keys()],
    [...lists.mine.keys()],
    [...lists.theirs.keys()],
    new Set(merged.keys()),
  );
  const children = order.flatMap((key): WrittenChild[] => {
    const child = merged.get(key);
    if (child === undefined) return [];
    const { mine, theirs } = child.entry;
    const framed = frame === three.mine && frame !== three.theirs ? mine : theirs;
    return [{ framed, prefix: prefixOf(theirs ?? mine), write: child.write }];
  });
  const empty = three.theirs ?? three.mine;
  if (frame === undefined || frame === null)
    return empty === null ? () => '' : written(empty, merging);
  return writtenAs(frame, children);
}

/** The name of a field with its colon, as it was written. */
function prefixOf(part: Part | null): string {
  const property = part?.node.parent;
  return part === null || property?.type !== 'property'
    ? ''
    : part.text.slice(property.offset, part.node.offset);
}

const fieldsOfThree = ({ base, mine, theirs }: Three) => ({
  base: fieldsOf(base),
  mine: fieldsOf(mine),
  theirs: fieldsOf(theirs),
});

/**
 * What is merged at a place: a block that was moved comes together where it was moved to, here where
 * both moved it. `null` where it stands elsewhere now.
 */
function placed(id: string, here: Three, moved: MovedBlocks): Three | null {
  const one = here.mine ?? here.theirs ?? here.base;
  if (one === null || !isMoved(moved, id) || blockId(one) !== id) return here;
  const all = moved.find(id);
  const target = moved.byMine.has(id) ? here.mine : here.theirs;
  if (target === null) return null;
  // Whoever moves something wants it to stay.
  const isRemoved = all.mine === null || all.theirs === null;
  return isRemoved ? { base: null, mine: here.mine, theirs: here.theirs } : all;
}
