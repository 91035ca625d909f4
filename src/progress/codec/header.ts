import type { LearnerRecord } from '../record.ts';
import { BitReader } from './bitReader.ts';
import { BitWriter } from './bitWriter.ts';
import { checksum, PREFIX } from './format.ts';
import { readGroups, readNumber, writeGroups, writeNumber } from './numbers.ts';
import { SEGMENTS } from './segments.ts';

const SALT_BITS = 32;
const LENGTH_ORDER = 4;
/** 30 bits: all else hangs on the header. */
const CHECK_CHARACTERS = 5;

/** What stands before the segments. */
export interface Header {
  readonly saves: number;
  readonly clock: number;
  readonly epoch: number;
  readonly salt: number;
  /** The characters of each segment without its checksum; 0 for one that is left out. */
  readonly lengths: readonly number[];
}

/** The header with the prefix before it and its checksum after it. */
export function writeHeader(
  { clock, salt, run: { epoch } }: LearnerRecord,
  saves: number,
  lengths: readonly number[],
): string {
  const writer = new BitWriter();
  for (const number of [saves, clock, epoch]) writeGroups(writer, number);
  writer.bits(salt, SALT_BITS);
  for (const length of lengths) writer.flag(length > 0);
  for (const length of lengths) if (length > 0) writeNumber(writer, length, LENGTH_ORDER);
  const header = PREFIX + writer.toText();
  return header + checksum('header', header, CHECK_CHARACTERS);
}

/** The header and how many characters it took; `null` when there is none, or none to trust. */
export function readHeader(text: string): { header: Header; characters: number } | null {
  const reader = new BitReader(text.slice(PREFIX.length));
  const header = readFields(reader);
  const end = PREFIX.length + reader.characters;
  const characters = end + CHECK_CHARACTERS;
  const check = checksum('header', text.slice(0, end), CHECK_CHARACTERS);
  const sound = text.startsWith(PREFIX) && text.slice(end, characters) === check;
  return sound && !reader.failed ? { header, characters } : null;
}

function readFields(reader: BitReader): Header {
  const [saves, clock, epoch] = [readGroups(reader), readGroups(reader), readGroups(reader)];
  const salt = reader.bits(SALT_BITS);
  const present = SEGMENTS.map(() => reader.flag());
  const lengths = present.map((is) => (is ? readNumber(reader, LENGTH_ORDER) : 0));
  return { saves, clock, epoch, salt, lengths };
}
