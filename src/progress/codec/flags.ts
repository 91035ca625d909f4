import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';

/** Two bits for all of them when all are alike, else one for each. */
export function writeFlags(writer: BitWriter, flags: readonly boolean[]): void {
  const mixed = new Set(flags).size > 1;
  writer.flag(mixed);
  for (const flag of mixed ? flags : flags.slice(0, 1)) writer.flag(flag);
}

export function readFlags(reader: BitReader, count: number): readonly boolean[] {
  if (reader.flag()) return reader.times(count, () => reader.flag());
  const flag = count > 0 && reader.flag();
  return Array.from({ length: reader.failed ? 0 : count }, () => flag);
}
