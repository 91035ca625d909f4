import type { Payload } from '../unread.ts';
import { BITS_PER_CHARACTER } from './alphabet.ts';
import { BitReader } from './bitReader.ts';
import { BitWriter } from './bitWriter.ts';

/** All bits that are left, as they stand. */
export function readPayload(reader: BitReader): Payload {
  const writer = new BitWriter();
  const bits = reader.left;
  copyBits(reader, writer, bits);
  return { bits, text: writer.toText() };
}

export const writePayload = (writer: BitWriter, { bits, text }: Payload): void =>
  copyBits(new BitReader(text), writer, bits);

function copyBits(reader: BitReader, writer: BitWriter, bits: number): void {
  for (let left = bits; left > 0 && !reader.failed; left -= BITS_PER_CHARACTER) {
    const width = Math.min(left, BITS_PER_CHARACTER);
    writer.bits(reader.bits(width), width);
  }
}
