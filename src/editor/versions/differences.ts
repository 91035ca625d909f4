import type { Draft } from '../document/draft.ts';
import { blockId, isMoved, movedBlocks, type MovedBlocks } from '../merge/movedBlocks.ts';
import { namedLists } from '../merge/namedLists.ts';
import { unmoved } from '../merge/order.ts';
import { fieldsOf, type Part, partOf, saysSame, textIn, valueOf } from '../merge/part.ts';

/** Something that is otherwise in one state of a course than in another. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly file: string;
  /** The way to it in the file, by ids; empty for a file. */
  readonly trail: readonly string[];
  /** What it says; `undefined` where it is not there. */
  readonly before: unknown;
  readonly after: unknown;
}

/** All that differs between two states of a course, block by block and field by field. */
export function differences(before: Draft, after: Draft): readonly Difference[] {
  const found: Difference[] = [];
  const moved = movedBlocks(before, after, after);
  const files = [...new Set([...after.keys(), ...before.keys()])].toSorted();
  for (const file of files) {
    const [was, is] = [before.get(file), after.get(file)];
    if (was === is) continue;
    const [one, other] = [partOf(file, was ?? null), partOf(file, is ?? null)];
    if ((was !== undefined && one === null) || (is !== undefined && other === null)) {
      found.push({ kind: 'changed', file, trail: [], before: was, after: is });
    } else compare(one, other, file, [], { found, moved });
  }
  return found;
}

interface Comparing {
  readonly found: Difference[];
  readonly moved: MovedBlocks;
}

function compare(
  before: Part | null,
  after: Part | null,
  file: string,
  trail: readonly string[],
  comparing: Comparing,
): void {
  if (saysSame(before, after)) return;
  const values = { before: before && valueOf(before), after: after && valueOf(after) };
  const say = (kind: Difference['kind']) => comparing.found.push({ kind, file, trail, ...values });
  if (before === null) say('added');
  else if (after === null) say('removed');
  else if (before.node.type !== after.node.type || !isOneType(before, after)) say('changed');
  else if (before.node.type === 'object') {
    const [own, now] = [fieldsOf(before), fieldsOf(after)];
    for (const name of new Set([...now.keys(), ...own.keys()])) {
      compare(own.get(name) ?? null, now.get(name) ?? null, file, [...trail, name], comparing);
    }
  } else if (before.node.type === 'array') compareLists(before, after, file, trail, comparing);
  else say('changed');
}

const isOneType = (one: Part, other: Part): boolean =>
  textIn(one, 'type') === textIn(other, 'type');

function compareLists(
  before: Part,
  after: Part,
  file: string,
  trail: readonly string[],
  comparing: Comparing,
): void {
  const { base, mine } = namedLists({ base: before, mine: after, theirs: after });
  const stayed = unmoved([...base.keys()], [...mine.keys()]);
  for (const key of new Set([...mine.keys(), ...base.keys()])) {
    const [was, is] = [base.get(key) ?? null, mine.get(key) ?? null];
    const one = is ?? was;
    const isElsewhere = one !== null && blockId(one) === key && isMoved(comparing.moved, key);
    const here = [...trail, key];
    if (isElsewhere && is === null) continue;
    if (isElsewhere || (was !== null && is !== null && !stayed.has(key))) {
      const value = is === null ? undefined : valueOf(is);
      comparing.found.push({ kind: 'moved', file, trail: here, before: value, after: value });
    }
    compare(isElsewhere ? comparing.moved.find(key).base : was, is, file, here, comparing);
  }
}
