import { imageSize } from 'image-size';

import type { PictureSize } from '../../core/pictureFile.ts';
import { isDrawing } from '../check/drawingRules.ts';
import { type CourseFile, limitsOf, MEDIA_FOLDER } from '../files.ts';
import { type FileKind, fileKind } from './fileKind.ts';
import { type FilmFacts, mp4Facts, webmFacts } from './filmFacts.ts';
import { mp3Facts, mp3Start, oggFacts, wavFacts } from './soundFacts.ts';

/** How much of a file is read: enough for what a camera writes before the size of a picture. */
const HEAD = 256 * 1024;
/** How much of a recording is looked at for what an encoder says of it: its first frame, its last page. */
const PART = 66_000;
/** Longer tables belong to films that no course has. */
const LONGEST_MOOV = 8_000_000;

/** The bytes of a file, a part at a time: so that a film need not come into memory. */
export interface FileBytes {
  /** In bytes. */
  readonly size: number;
  /** So many bytes from there on; fewer where the file ends before. */
  readonly part: (from: number, length: number) => Promise<Uint8Array>;
}

/** What is known of a file of a course that is not one of its texts. Rejects where it cannot be read. */
export async function mediaFile(path: string, bytes: FileBytes): Promise<CourseFile> {
  const { size } = bytes;
  if (!path.startsWith(MEDIA_FOLDER)) return { present: true, size };
  const head = await bytes.part(0, Math.min(size, HEAD));
  const kind = fileKind(head);
  const film = await filmOf(bytes, kind, head);
  const facts = { kind, ...(film === null ? {} : { film }) };
  if (!isPicture(path)) return { present: true, size, facts };
  const drawing = isDrawing(path) && size <= limitsOf(path).bytes;
  const picture = pictureSize(head);
  return {
    present: true,
    size,
    facts,
    ...(picture === null ? {} : { picture }),
    ...(drawing ? { drawing: await bytes.part(0, size) } : {}),
  };
}

async function filmOf(
  bytes: FileBytes,
  kind: FileKind | null,
  head: Uint8Array,
): Promise<FilmFacts | null> {
  const { size, part } = bytes;
  if (kind === 'webm') return webmFacts(head);
  if (kind === 'wav') return wavFacts(head, size);
  if (kind === 'ogg') return oggFacts(head, await part(Math.max(0, size - PART), PART));
  if (kind === 'mp3') {
    const start = mp3Start(head);
    return mp3Facts(await part(start, PART), size - start);
  }
  if (kind !== 'mp4' && kind !== 'm4a' && kind !== 'mov') return null;
  const moov = await moovOf(bytes);
  return moov === null ? null : mp4Facts(moov);
}

/** The box with the tables of a film: before its pictures, or behind them. */
async function moovOf({ size, part }: FileBytes): Promise<Uint8Array | null> {
  for (let at = 0; at + 8 <= size;) {
    const head = await part(at, 16);
    if (head.length < 8) return null;
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    const short = view.getUint32(0);
    const length = short === 1 && head.length === 16 ? Number(view.getBigUint64(8)) : short;
    if (length < 8) return null;
    if (String.fromCharCode(...head.subarray(4, 8)) === 'moov') {
      return length > LONGEST_MOOV ? null : part(at + 8, length - 8);
    }
    at += length;
  }
  return null;
}

const PICTURE = /\.(?:svg|png|jpe?g|webp|avif|gif)$/i;

/** Whether a file is worth asking for its size in pixels, by its name. */
export const isPicture = (path: string): boolean => PICTURE.test(path);

/** How large a picture is shown by itself, from the beginning of its file; `null` where that does not say. */
export function pictureSize(beginning: Uint8Array): PictureSize | null {
  try {
    const { width, height, orientation = 1 } = imageSize(beginning);
    if (!(width > 0 && height > 0)) return null;
    // A camera that lay on its side: browsers turn the picture, and so its size.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}
