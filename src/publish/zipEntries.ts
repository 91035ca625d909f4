import { type Result, fail, ok } from '../core/result.ts';
import { pathProblem, shownPath } from '../core/pathProblem.ts';

/** What unpacks a file: handed in, since each platform has its own. */
export interface Unpacker {
  /** INFLATE without a header (RFC 1951) to at most so many bytes; `null` for what does not, or to more. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | null;
  /** The checksum of zip files: CRC-32 as ISO 3309 has it. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** A file in a zip file that is safe to unpack. */
export interface ZipEntry {
  readonly path: string;
  /** In bytes, unpacked. */
  readonly size: number;
  /** CRC-32 of its bytes, as the zip file has it. */
  readonly crc: number;
  /** As it lies in the zip file: compressed or not. */
  readonly packed: Uint8Array;
  /** Its bytes. Throws `DamagedFile` when they are not what the zip file says of them. */
  readonly unpack: () => Uint8Array;
}

/** Text rarely shrinks to a fiftieth; what claims to have shrunk more is made to fill a disk. */
const RATIO = 200;
/** Bytes that nobody minds, however much they have shrunk. */
const HARMLESS = 10_000_000;
/** What the course of a whole organisation with all its films does not reach. */
const MOST_BYTES = 2_000_000_000;

/**
 * How many bytes may come of a file of so many, with the zip files in it unpacked as well: so a bomb
 * within a bomb is measured by what was downloaded.
 */
export const roomFor = (bytes: number): number =>
  Math.min(MOST_BYTES, Math.max(HARMLESS, bytes * RATIO));

/**
 * Reads the directory of a zip file, and refuses, with the reason, what could do harm when it is
 * unpacked: paths that lead out of the folder, links, files twice, bombs, names that are no names.
 * `room` is how many bytes it may become; for a zip file within another, what the outer one may.
 */
export function zipEntries(
  bytes: Uint8Array,
  unpacker: Unpacker,
  room = roomFor(bytes.length),
): Result<readonly ZipEntry[], string> {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return safe(entries(bytes, view, unpacker), bytes.length, room);
  } catch (error) {
    if (error instanceof NotAZip || error instanceof RangeError) return fail(NO_ZIP);
    if (error instanceof Refused) return fail(error.message);
    throw error;
  }
}

const NO_ZIP = 'This is no zip file, or only a part of one.';
const ZIP64 =
  'It is a zip file in the zip64 form, for more than 65,535 files or 4 GB, which Waymark does not read. Zip it again without zip64, or with less in it.';

class NotAZip extends Error {}
class Refused extends Error {}

/** A file whose bytes are not what its zip file says of them. */
export class DamagedFile extends Error {
  constructor(path: string) {
    super(`“${shownPath(path)}” is damaged.`);
  }
}

function safe(
  found: readonly (ZipEntry | null)[],
  length: number,
  room: number,
): Result<readonly ZipEntry[], string> {
  const files = found.filter((entry) => entry !== null);
  const paths = new Set(files.map(({ path }) => path.toLowerCase().normalize()));
  if (paths.size < files.length) return fail('It holds two files of the same name.');
  // Files that share their bytes are how a small zip file becomes a huge folder.
  if (files.reduce((sum, { packed }) => sum + packed.length, 0) > length) {
    return fail('Its files lie over each other: it is made to fill a disk.');
  }
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total <= room) return ok(files);
  return fail(
    total > MOST_BYTES
      ? 'Unpacked it would be larger than 2 GB.'
      : `It would grow more than ${RATIO} times: it is made to fill a disk.`,
  );
}

function entries(
  bytes: Uint8Array,
  view: DataView,
  unpacker: Unpacker,
): readonly (ZipEntry | null)[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    if (view.getUint32(at, true) !== 0x02014b50) throw new NotAZip();
    const [nameLength, extra, comment] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    );
    const here = at;
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    const facts = entryAt(bytes, view, here, nameLength ?? 0);
    return facts && fileAt(bytes, view, facts, unpacker);
  });
}

/** Where the end record begins: a comment may follow it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at >= 20 && view.getUint32(at - 20, true) === ZIP64_LOCATOR) throw new Refused(ZIP64);
    return at;
  }
  throw new NotAZip();
}

/** APPNOTE 4.3.15: it stands right before the end record of a zip64 file. */
const ZIP64_LOCATOR = 0x07064b50;
/** APPNOTE 4.4.1.4: a size or place that only zip64 can say. */
const SAID_ELSEWHERE = 0xffff_ffff;

/** The entry that the directory describes at a place; `null` for a folder. */
function entryAt(bytes: Uint8Array, view: DataView, at: number, length: number): Facts | null {
  const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
  const problem = pathProblem(path);
  if (problem !== null) throw new Refused(`It holds “${shownPath(path)}”: ${problem}.`);
  if (((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000) {
    throw new Refused(`“${shownPath(path)}” is a link, which could lead anywhere.`);
  }
  if (path.endsWith('/')) return null;
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new Refused(`“${path}” is encrypted.`);
  const [crc, packedSize, size, offset] = [16, 20, 24, 42].map((field) =>
    view.getUint32(at + field, true),
  );
  if ([packedSize, size, offset].includes(SAID_ELSEWHERE)) throw new Refused(ZIP64);
  return {
    path,
    method: view.getUint16(at + 10, true),
    crc: crc ?? 0,
    packedSize: packedSize ?? 0,
    size: size ?? 0,
    offset: offset ?? 0,
  };
}

interface Facts {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

function fileAt(bytes: Uint8Array, view: DataView, facts: Facts, unpacker: Unpacker): ZipEntry {
  const { path, method, packedSize, size, offset } = facts;
  if (method !== 0 && method !== 8) throw new Refused(`“${path}” is packed in an unusual way.`);
  if (size > HARMLESS && size > packedSize * RATIO) {
    throw new Refused(`“${path}” would grow more than ${RATIO} times: it is made to fill a disk.`);
  }
  if (view.getUint32(offset, true) !== 0x04034b50) throw new NotAZip();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new NotAZip();
  const packed = bytes.subarray(start, start + packedSize);
  return { path, size, crc: facts.crc, packed, unpack: () => unpacked(packed, facts, unpacker) };
}

function unpacked(
  packed: Uint8Array,
  { path, method, size, crc }: Facts,
  { inflate, crc32 }: Unpacker,
): Uint8Array {
  const bytes = method === 0 ? packed : inflate(packed, size);
  if (bytes?.length !== size || crc32(bytes) !== crc) throw new DamagedFile(path);
  return bytes;
}
