import type { BarePicture } from './barePicture.ts';
import { joinedBytes } from './byteParts.ts';

// GIF89a: what a block begins with.
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;
const COMMENT = 0xfe;

/** A GIF without comments, with the number of its frames looked at; `null` where it is cut off. */
export function bareGif(bytes: Uint8Array<ArrayBuffer>): BarePicture | null {
  const first = 13 + tableSize(bytes[10] ?? 0);
  const kept = [bytes.subarray(0, first)];
  let frames = 0;
  for (let at = first; at < bytes.length;) {
    const sign = bytes[at];
    if (sign === TRAILER) {
      kept.push(bytes.subarray(at, at + 1));
      return frames === 0 ? null : { bytes: joinedBytes(kept), orientation: 1, moves: frames > 1 };
    }
    const end = sign === IMAGE || sign === EXTENSION ? endOfBlock(bytes, at) : null;
    if (end === null) return null;
    if (sign === IMAGE) frames += 1;
    if (bytes[at + 1] !== COMMENT || sign === IMAGE) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

/** In bytes: three for each colour. */
const tableSize = (packed: number): number =>
  (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1);

function endOfBlock(bytes: Uint8Array, at: number): number | null {
  const head = bytes[at] === IMAGE ? 11 + tableSize(bytes[at + 9] ?? 0) : 2;
  let next = at + head;
  while (next < bytes.length) {
    const length = bytes[next] ?? 0;
    next += 1 + length;
    if (length === 0) return next;
  }
  return null;
}
