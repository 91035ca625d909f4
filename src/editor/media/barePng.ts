import type { BarePicture } from './barePicture.ts';
import { joinedBytes, lettersAt, bytesView } from './byteParts.ts';
import { exifOrientation, type Orientation } from './exifOrientation.ts';

/** The chunks that are seen (PNG, third edition): texts, times and what others add are not. */
const SEEN = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs cICP mDCV cLLI acTL fcTL fdAT'.split(
    ' ',
  ),
);

/** A PNG with what is seen of it alone; `null` where the file is cut off. */
export function barePng(bytes: Uint8Array<ArrayBuffer>): BarePicture | null {
  const view = bytesView(bytes);
  const kept = [bytes.subarray(0, 8)];
  let orientation: Orientation = 1;
  let moves = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const name = lettersAt(bytes, at + 4, 4);
    if (end > bytes.length) return null;
    if (SEEN.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'eXIf') orientation = exifOrientation(bytes.subarray(at + 8, end - 4));
    if (name === 'acTL') moves = true;
    if (name === 'IEND') return { bytes: joinedBytes(kept), orientation, moves };
    at = end;
  }
  return null;
}
