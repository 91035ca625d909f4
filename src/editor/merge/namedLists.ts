import { canonicalJson } from '../../core/canonicalJson.ts';
import { commonRow } from './commonRow.ts';
import { entriesOf, type Part, sourceOf, textIn, valueOf } from './part.ts';

/** A list with a name for each of its entries, by which it is found again in the other lists. */
export type NamedEntries = ReadonlyMap<string, Part>;

/** One list as it was, as it is here, and as they have it. */
export interface NamedLists {
  readonly base: NamedEntries;
  readonly mine: NamedEntries;
  readonly theirs: NamedEntries;
}

interface Lists {
  readonly base: Part | null;
  readonly mine: Part | null;
  readonly theirs: Part | null;
}

/** What entries are known by in the files of a course; files by which others stand in a translation. */
const NAMES = ['id', 'file'];

/**
 * Names the entries of three lists: by their ids; by themselves, where each is a word that stands
 * there once; else by where they stood: an entry that was changed is the one that stood between the
 * same two.
 */
export function namedLists({ base, mine, theirs }: Lists): NamedLists {
  const lists = [base, mine, theirs].map(entriesOf);
  const [own = [], here = [], there = []] = lists;
  for (const name of NAMES) {
    const named = lists.map((list) => byName(list, (entry) => textIn(entry, name)));
    if (named.every((each) => each !== null)) return threeOf(named);
  }
  const words = lists.map((list) => byName(list, wordOf));
  if (words.every((each) => each !== null)) return threeOf(words);
  return {
    base: new Map(own.map((entry, index) => [`${index}`, entry])),
    mine: byPlace(own, here),
    theirs: byPlace(own, there),
  };
}

const threeOf = ([base, mine, theirs]: readonly NamedEntries[]): NamedLists => ({
  base: base ?? new Map(),
  mine: mine ?? new Map(),
  theirs: theirs ?? new Map(),
});

const wordOf = (entry: Part): string | null =>
  entry.node.type === 'string' || entry.node.type === 'number' ? sourceOf(entry) : null;

/** `null` where an entry has no name, or two have the same. */
function byName(
  list: readonly Part[],
  nameOf: (entry: Part) => string | null,
): NamedEntries | null {
  const named = new Map<string, Part>();
  for (const entry of list) {
    const name = nameOf(entry);
    if (name === null || named.has(name)) return null;
    named.set(name, entry);
  }
  return named;
}

/** Entries by the numbers of those that they were; new ones by what they say and between which they stand. */
function byPlace(base: readonly Part[], now: readonly Part[]): NamedEntries {
  const named = new Map<string, Part>();
  const same = sameEntries(base, now);
  let [from, to] = [0, 0];
  for (const [was, is] of [...same, [base.length, now.length] as const]) {
    const isChangedOnly = was - from === is - to;
    for (let index = to; index < is; index += 1) {
      const entry = now[index];
      if (entry === undefined) continue;
      const name = isChangedOnly
        ? `${from + index - to}`
        : `${from} ${canonicalJson(valueOf(entry))}`;
      named.set(freeName(named, name), entry);
    }
    const stayed = now[is];
    if (stayed !== undefined) named.set(`${was}`, stayed);
    [from, to] = [was + 1, is + 1];
  }
  return named;
}

const freeName = (named: NamedEntries, name: string): string =>
  named.has(name) ? freeName(named, `${name}+`) : name;

/** Which entries stayed as they were: the longest row that stands in both lists. */
function sameEntries(
  base: readonly Part[],
  now: readonly Part[],
): readonly (readonly [number, number])[] {
  const [own, next] = [base, now].map((list) => list.map((each) => canonicalJson(valueOf(each))));
  return commonRow(own ?? [], next ?? []);
}
