import { type FileHandle, open } from 'node:fs/promises';

import type { CourseFile } from '../course/files.ts';
import { type FileKind, fileKind } from '../course/media/fileKind.ts';
import { type FilmFacts, mp4Facts, webmFacts } from '../course/media/filmFacts.ts';

/** How much of a file is read: enough for what a camera writes before the size of a picture. */
const HEAD = 256 * 1024;
/** Longer tables belong to films that no course has. */
const LONGEST_MOOV = 8_000_000;

/** The beginning of a media file, and what it says of itself. */
export async function readMedia(
  address: string,
  size: number,
): Promise<{ readonly head: Uint8Array; readonly facts: MediaFacts }> {
  const file = await open(address);
  try {
    const head = await readPart(file, 0, Math.min(size, HEAD));
    const kind = fileKind(head);
    const film = await filmOf(file, size, kind, head);
    return { head, facts: { kind, ...(film === null ? {} : { film }) } };
  } finally {
    await file.close();
  }
}

type MediaFacts = NonNullable<Extract<CourseFile, { present: true }>['facts']>;

async function filmOf(
  file: FileHandle,
  size: number,
  kind: FileKind | null,
  head: Uint8Array,
): Promise<FilmFacts | null> {
  if (kind === 'webm') return webmFacts(head);
  if (kind !== 'mp4' && kind !== 'm4a' && kind !== 'mov') return null;
  const moov = await moovOf(file, size);
  return moov === null ? null : mp4Facts(moov);
}

/** The box with the tables of a film: before its pictures, or behind them. */
async function moovOf(file: FileHandle, size: number): Promise<Uint8Array | null> {
  for (let at = 0; at + 8 <= size;) {
    const head = await readPart(file, at, 16);
    if (head.length < 8) return null;
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    const short = view.getUint32(0);
    const length = short === 1 && head.length === 16 ? Number(view.getBigUint64(8)) : short;
    if (length < 8) return null;
    if (String.fromCharCode(...head.subarray(4, 8)) === 'moov') {
      return length > LONGEST_MOOV ? null : readPart(file, at + 8, length - 8);
    }
    at += length;
  }
  return null;
}

async function readPart(file: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}
