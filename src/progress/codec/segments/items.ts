import type { BlockKey, ItemNumber } from '../../../core/blockState.ts';
import type { LearnerRecord } from '../../record.ts';
import type { BitReader } from '../bitReader.ts';
import type { BitWriter } from '../bitWriter.ts';
import { readKeyed, writeKeyed } from '../keyed.ts';
import { readList, writeList } from '../numbers.ts';
import type { Segment } from '../segment.ts';
import { readSet, writeSet } from '../sets.ts';

interface OpenedItems {
  readonly clock: number;
  readonly items: readonly ItemNumber[];
}

/**
 * Items that were opened. Mostly a block's items were all opened, and numbered from 1 without a
 * gap: such a block is told by its last number, any other by 0 and the set.
 */
export const items: Segment = {
  holds: (record) => openedItems(record).size > 0,

  write: (record, writer) => {
    const opened = writeKeyed(writer, openedItems(record));
    writeList(writer, opened.map(lengthFromOne));
    for (const { items: set } of opened) writeGaps(writer, set);
  },

  read: (reader) => {
    const keyed = readKeyed(reader);
    const lengths = readList(reader, keyed.length);
    const opened = lengths.map((length) => readItems(reader, length));
    return (draft) => {
      for (const [index, { key, clock }] of keyed.entries()) {
        draft.run.states.set(key, { clock, value: { kind: 'items', items: opened[index] ?? [] } });
      }
    };
  },
};

const MOST_ITEMS = 2 ** 16;

function openedItems({ run }: LearnerRecord): ReadonlyMap<BlockKey, OpenedItems> {
  const opened = new Map<BlockKey, OpenedItems>();
  for (const [key, { clock, value }] of run.states) {
    if (value.kind === 'items') opened.set(key, { clock, items: value.items });
  }
  return opened;
}

const lengthFromOne = ({ items: set }: OpenedItems): number =>
  set.every((item, index) => item === index + 1) ? set.length : 0;

function writeGaps(writer: BitWriter, set: readonly ItemNumber[]): void {
  if (lengthFromOne({ clock: 0, items: set }) === 0) writeSet(writer, set);
}

function readItems(reader: BitReader, length: number): readonly ItemNumber[] {
  if (length > MOST_ITEMS) reader.fail();
  if (reader.failed) return [];
  return length === 0 ? readSet(reader) : Array.from({ length }, (_, index) => index + 1);
}
