import type { ItemNumber } from '../../../core/blockState.ts';
import type { BitReader } from '../bitReader.ts';
import type { BitWriter } from '../bitWriter.ts';
import { readList, readNumber, writeList, writeNumber } from '../numbers.ts';
import { readSet, writeAscending } from '../sets.ts';
import { ITEM_ORDER } from './codec.ts';

type ItemPair = readonly [ItemNumber, ItemNumber];

/** Items in an order of their own. */
export function writeItems(writer: BitWriter, items: readonly ItemNumber[]): void {
  writeNumber(writer, items.length, ITEM_ORDER);
  writeList(writer, items);
}

export const readItems = (reader: BitReader): readonly ItemNumber[] =>
  readList(reader, readNumber(reader, ITEM_ORDER));

/** Pairs whose first items ascend, each once. */
export function writePairs(writer: BitWriter, pairs: readonly ItemPair[]): void {
  writeAscending(
    writer,
    pairs.map(([first]) => first),
  );
  writeList(
    writer,
    pairs.map(([, second]) => second),
  );
}

export function readPairs(reader: BitReader): readonly ItemPair[] {
  const firsts = readSet(reader);
  const seconds = readList(reader, firsts.length);
  return firsts.map((first, index): ItemPair => [first, seconds[index] ?? 0]);
}
