import type { BarePicture } from './barePicture.ts';
import { joinedBytes, lettersAt, bytesView } from './byteParts.ts';
import { exifOrientation, type Orientation } from './exifOrientation.ts';

// Markers of ITU T.81, each behind a byte 0xFF.
const END = 0xd9;
const SCAN = 0xda;
const EXIF = 0xe1;

/**
 * A JPEG with its pixels and its colours alone: no Exif, no XMP, no comments, and nothing behind its
 * end, where telephones put a second picture or a film. `null` where the file is cut off.
 */
export function bareJpeg(bytes: Uint8Array<ArrayBuffer>): BarePicture | null {
  const kept = [bytes.subarray(0, 2)];
  let orientation: Orientation = 1;
  let at = 2;
  for (;;) {
    const part = partAt(bytes, at);
    if (part === null) return null;
    const { marker, segment } = part;
    if (isNeeded(marker, segment)) kept.push(segment);
    if (marker === END) return { bytes: joinedBytes(kept), orientation, moves: false };
    if (marker === EXIF && lettersAt(segment, 4, 4) === 'Exif') {
      orientation = exifOrientation(segment.subarray(10));
    }
    at = part.end;
  }
}

interface Part {
  readonly marker: number;
  /** With its marker, and the pixels that belong to it. */
  readonly segment: Uint8Array<ArrayBuffer>;
  readonly end: number;
}

/** The next segment from there on; some programs leave zeros between two. */
function partAt(bytes: Uint8Array<ArrayBuffer>, from: number): Part | null {
  let at = from;
  while (at < bytes.length && !(bytes[at] === 0xff && (bytes[at + 1] ?? 0xff) !== 0xff)) at += 1;
  const marker = bytes[at + 1];
  if (marker === undefined) return null;
  const end = marker === END ? at + 2 : endOfSegment(bytes, at, marker);
  if (end === null || end > bytes.length) return null;
  return { marker, segment: bytes.subarray(at, end), end };
}

function endOfSegment(bytes: Uint8Array, at: number, marker: number): number | null {
  if (at + 4 > bytes.length) return null;
  const end = at + 2 + bytesView(bytes).getUint16(at + 2);
  return marker === SCAN ? endOfScan(bytes, end) : end;
}

/** Pixels last to the next marker that is not one of theirs: a stuffed zero, or a restart. */
function endOfScan(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) {
      return at;
    }
  }
  return null;
}

/** What draws the picture; of what applications add, only how its colours are meant. */
function isNeeded(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xe0 || marker === 0xee) return true;
  if (marker === 0xe2) return lettersAt(segment, 4, 11) === 'ICC_PROFILE';
  return marker >= 0xc0 && marker < 0xe0;
}
