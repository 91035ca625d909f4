import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';
import { byKey } from './byKey.ts';
import { readSignedList, safe, writeSignedList } from './numbers.ts';
import { readSet, writeSet } from './sets.ts';

/**
 * The keys and clocks of a map's values, in the order of the keys. Clocks are told as differences:
 * learners mostly go through a course in its order. Returns the values in that order.
 */
export function writeKeyed<Value extends { readonly clock: number }>(
  writer: BitWriter,
  map: ReadonlyMap<number, Value>,
): readonly Value[] {
  const sorted = byKey(map).map(([, value]) => value);
  const clocks = sorted.map(({ clock }) => clock);
  const timeless = clocks.every((clock) => clock === 0);
  writeSet(writer, map.keys());
  writer.flag(!timeless);
  if (!timeless) {
    writeSignedList(
      writer,
      clocks.map((clock, index) => clock - (clocks[index - 1] ?? 0)),
    );
  }
  return sorted;
}

/** The keys and their clocks; the caller reads the values in the same order. */
export function readKeyed(
  reader: BitReader,
): readonly { readonly key: number; readonly clock: number }[] {
  const keys = readSet(reader);
  const steps = reader.flag() ? readSignedList(reader, keys.length) : [];
  let clock = 0;
  return keys.map((key, index) => {
    clock = safe(reader, clock + (steps[index] ?? 0));
    return { key, clock };
  });
}
