/** What was compressed before: neither that nor its checksum is worked out again. */
export interface DeflatedFile {
  readonly packed: Uint8Array;
  /** CRC-32 of what it was made of. */
  readonly crc: number;
}

/** What packs a file, and sums it up: handed in, since each platform has its own, far faster than ours. */
export interface Packer {
  /** DEFLATE without a header (RFC 1951). */
  readonly deflate: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** The same, to the same bytes on every platform: for zip files that lie in a package. */
  readonly deflateAlike: (bytes: Uint8Array) => Uint8Array;
  /** The checksum of zip files: CRC-32 as ISO 3309 has it. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** Such files by the bytes that they were made of. */
export type Deflated = Pick<ReadonlyMap<Uint8Array, DeflatedFile>, 'get'>;

/** The numbers in a zip file without its 64-bit extension, which many LMSs do not read. */
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffffffff;
/** Bytes that each file takes beside its name, which stands there twice, and its data. */
const HEADERS = 76;

/** Why files may not fit into one zip file, in words; `null` where they surely do. */
export function zipProblem(files: ReadonlyMap<string, Uint8Array>): string | null {
  const bytes = [...files].reduce(
    (sum, [path, { length }]) => sum + HEADERS + 2 * encoded(path).length + length,
    22,
  );
  if (files.size <= MOST_FILES && bytes <= MOST_BYTES) return null;
  return `A zip file holds at most 65,535 files and 4 GB, and here are ${files.size} with ${Math.ceil(bytes / 1e6)} MB. The extension for more (zip64) is not used: many LMSs cannot read it. Divide the course, or take films out.`;
}

/**
 * A zip file (APPNOTE 6.3) of files by their paths, sorted. Equal files and the same packer give equal
 * bytes, whenever. Sizes stand before the data, for readers that go through the file from its beginning.
 *
 * @throws For more than {@link zipProblem} lets through.
 */
export async function zipped(
  files: ReadonlyMap<string, Uint8Array>,
  packer: Packer,
  deflated: Deflated = new Map(),
): Promise<Uint8Array> {
  const problem = zipProblem(files);
  if (problem !== null) throw new Error(problem);
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const entries = await Promise.all(
    sorted.map(async ([path, bytes]) =>
      entryOf(path, bytes, deflated.get(bytes) ?? (await packed(path, bytes, packer))),
    ),
  );
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, facts, data } of entries) {
    const local = record(0x04034b50, [...facts, ...short(0)]);
    directory.push(record(0x02014b50, [...short(VERSION), ...facts, ...rest(offset)]), name);
    parts.push(local, name, data);
    offset += local.length + name.length + data.length;
  }
  const listed = joined(directory);
  parts.push(listed, end(entries.length, listed.length, offset));
  return joined(parts);
}

interface Entry {
  readonly name: Uint8Array;
  /** What local headers and the directory say alike. */
  readonly facts: readonly number[];
  readonly data: Uint8Array;
}

/** Compressed by themselves: trying again costs time and gains nothing. */
const PACKED =
  /\.(?:avif|docx|epub|gif|jpe?g|m4a|mp[34]|od[pst]|og[ag]|png|pptx|web[mp]|woff2|xlsx|zip)$/i;

const packed = async (path: string, bytes: Uint8Array, packer: Packer): Promise<DeflatedFile> => ({
  packed: PACKED.test(path) ? bytes : await packer.deflate(bytes),
  crc: packer.crc32(bytes),
});

function entryOf(path: string, bytes: Uint8Array, file: DeflatedFile): Entry {
  const name = encoded(path);
  const stored = file.packed.length >= bytes.length;
  const data = stored ? bytes : file.packed;
  const facts = [
    ...short(VERSION),
    ...short(UTF8),
    ...short(stored ? 0 : DEFLATE),
    ...long(WRITTEN),
    ...long(file.crc),
    ...long(data.length),
    ...long(bytes.length),
    ...short(name.length),
  ];
  return { name, facts, data };
}

/** 2.0: what deflating needs. */
const VERSION = 20;
/** Names are in UTF-8. */
const UTF8 = 0x0800;
const DEFLATE = 8;
/** 1 January 2000, midnight: the same for every file, so that a package does not tell when it was made. */
const WRITTEN = (((2000 - 1980) << 25) | (1 << 21) | (1 << 16)) >>> 0;

/** The end of a directory entry: no extra field, no comment, no attributes; where the file begins. */
const rest = (offset: number): readonly number[] => [0, 0, 0, offset].flatMap(long);

const end = (count: number, size: number, offset: number): Uint8Array =>
  record(0x06054b50, [
    ...long(0),
    ...short(count),
    ...short(count),
    ...long(size),
    ...long(offset),
    ...short(0),
  ]);

const record = (signature: number, fields: readonly number[]): Uint8Array =>
  new Uint8Array([...long(signature), ...fields]);

/** Numbers as bytes, of which an array of bytes takes the last eight bits alone. */
const short = (value: number): readonly number[] => [value, value >>> 8];

const long = (value: number): readonly number[] => [...short(value), ...short(value >>> 16)];

const encoder = new TextEncoder();

const encoded = (path: string): Uint8Array => encoder.encode(path);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
