import type { BarePicture } from './barePicture.ts';
import { joinedBytes, lettersAt, bytesView } from './byteParts.ts';
import { exifOrientation, type Orientation } from './exifOrientation.ts';

// RFC 9649. The head of the extended format says what is in the file.
const SAYS_EXIF = 0b1000;
const SAYS_XMP = 0b0100;
const SEEN = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** A WebP with what is seen of it alone; `null` where the file is cut off. */
export function bareWebp(bytes: Uint8Array<ArrayBuffer>): BarePicture | null {
  if (bytes.length < 12) return null;
  const size = bytesView(bytes).getUint32(4, true) + 8;
  if (size > bytes.length) return null;
  const kept: Uint8Array[] = [];
  let orientation: Orientation = 1;
  let moves = false;
  for (let at = 12; at + 8 <= size;) {
    const length = bytesView(bytes).getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (end > size + 1) return null;
    const name = lettersAt(bytes, at, 4);
    const chunk = bytes.slice(at, end);
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~(SAYS_EXIF | SAYS_XMP);
    if (name === 'EXIF') orientation = exifOrientation(tiffIn(chunk.subarray(8)));
    if (name === 'ANIM') moves = true;
    if (SEEN.has(name)) kept.push(chunk);
    at = end;
  }
  return kept.length === 0 ? null : { bytes: withHead(joinedBytes(kept)), orientation, moves };
}

/** Some programs write the head that Exif has in a JPEG. */
const tiffIn = (exif: Uint8Array): Uint8Array =>
  lettersAt(exif, 0, 4) === 'Exif' ? exif.subarray(6) : exif;

function withHead(chunks: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = joinedBytes([new TextEncoder().encode('RIFF    WEBP'), chunks]);
  bytesView(whole).setUint32(4, whole.length - 8, true);
  return whole;
}
