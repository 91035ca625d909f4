import type { ItemNumber } from '../../../core/blockState.ts';
import type { BitReader } from '../bitReader.ts';
import { putState } from '../draft.ts';
import { readKeyed, writeKeyed } from '../keyed.ts';
import { readList, writeList } from '../numbers.ts';
import { segment } from '../segment.ts';
import { readSet, writeSet } from '../sets.ts';
import { statesIn } from '../stateParts.ts';

const openedIn = statesIn('items');

/**
 * Items that were opened. Mostly a block's items were all opened, and numbered from 1 without a
 * gap: such a block is told by its last number, any other by 0 and the set.
 */
export const items = segment({
  outlives: false,
  of: ({ run }) => [openedIn(run.states)],

  write: (writer, [opened]) => {
    if (opened.length === 0) return;
    const sets = opened.flatMap(([, { value }]) => (value.kind === 'items' ? [value.items] : []));
    writeKeyed(writer, opened);
    writeList(writer, sets.map(lengthFromOne));
    for (const set of sets) if (lengthFromOne(set) === 0) writeSet(writer, set);
  },

  read: (reader) => {
    const keyed = readKeyed(reader);
    const lengths = readList(reader, keyed.length);
    const opened = lengths.map((length) => readItems(reader, length));
    return (draft) => {
      for (const [index, { key, clock }] of keyed.entries()) {
        putState(draft, key, { clock, value: { kind: 'items', items: opened[index] ?? [] } });
      }
    };
  },
});

const lengthFromOne = (set: readonly ItemNumber[]): number =>
  set.every((item, index) => item === index + 1) ? set.length : 0;

function readItems(reader: BitReader, length: number): readonly ItemNumber[] {
  reader.spend(length);
  if (reader.failed) return [];
  return length === 0 ? readSet(reader) : Array.from({ length }, (_, index) => index + 1);
}
