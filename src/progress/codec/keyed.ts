import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';
import { counted, readSignedList, safe, writeSignedList } from './numbers.ts';
import { readSet, writeAscending } from './sets.ts';

/**
 * Keys that ascend, and the clocks of their values. Clocks are told as differences: learners mostly
 * go through a course in its order.
 */
export function writeKeyed(
  writer: BitWriter,
  sorted: readonly (readonly [key: number, value: { readonly clock: number }])[],
): void {
  const clocks = sorted.map(([, { clock }]) => clock);
  const timeless = clocks.every((clock) => clock === 0);
  writeAscending(
    writer,
    sorted.map(([key]) => key),
  );
  writer.flag(!timeless);
  if (!timeless) {
    writeSignedList(
      writer,
      clocks.map((clock, index) => clock - (clocks[index - 1] ?? 0)),
    );
  }
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
    return { key, clock: counted(clock) };
  });
}
