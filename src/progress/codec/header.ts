import type { LearnerRecord, Marks } from '../record.ts';
import { BitReader, Work } from './bitReader.ts';
import { BitWriter } from './bitWriter.ts';
import { HEADER_CHECK_CHARACTERS, headerCheck, prefixOf } from './format.ts';
import { counted, readGroups, readNumber, safe, writeGroups, writeNumber } from './numbers.ts';
import { FIRST_LATER, SEGMENTS } from './segments.ts';

/** The version that this code writes. */
export const VERSION = '2';

const PREFIX = prefixOf(VERSION);
const RANDOM_BITS = 32;
const COUNT_ORDER = 3;
const LENGTH_ORDER = 4;
/** Each has a checksum over the header: more would take long, and come from a text that nobody wrote. */
const MOST_PARTS = 64;

/** What stands before the segments. */
export interface Header {
  readonly saves: number;
  readonly clock: number;
  readonly epoch: number;
  readonly salt: number;
  readonly marks: Marks;
  /** The segments of the text, in its order. */
  readonly parts: readonly Part[];
}

/** A segment as the header tells it. */
export interface Part {
  /** What its checksum is tied to, beside the header. */
  readonly check: number;
  /** The number of the segment, which ascends; two copies of one segment have the same. */
  readonly id: number;
  readonly outlives: boolean;
  readonly private: boolean;
  /** Its characters, without the checksum. */
  readonly length: number;
}

/** The header with the prefix before it and its checksum after it. */
export function writeHeader(
  { clock, salt, marks, run: { epoch } }: LearnerRecord,
  saves: number,
  parts: readonly Omit<Part, 'check'>[],
): string {
  const writer = new BitWriter();
  for (const number of [saves, clock, epoch]) writeGroups(writer, number);
  writer.bits(salt, RANDOM_BITS);
  for (const mark of [marks.attempt, marks.numbering]) writeMark(writer, mark);
  writeNumber(writer, parts.length, COUNT_ORDER);
  let before = -1;
  for (const part of parts) {
    writePart(writer, part, before);
    before = part.id;
  }
  const header = PREFIX + writer.toText();
  return header + headerCheck(header);
}

function writePart(writer: BitWriter, part: Omit<Part, 'check'>, before: number): void {
  writeNumber(writer, part.id - before, 1);
  if (part.id >= FIRST_LATER) {
    writer.flag(part.outlives);
    writer.flag(part.private);
  }
  writeNumber(writer, part.length, LENGTH_ORDER);
}

function writeMark(writer: BitWriter, mark: number | null): void {
  writer.flag(mark !== null);
  if (mark !== null) writer.bits(mark, RANDOM_BITS);
}

/** The header and how many characters it took; `null` when there is none to trust. */
export function readHeader(
  text: string,
  work: Work = new Work(),
): { header: Header; characters: number } | null {
  const reader = new BitReader(text.slice(PREFIX.length), work);
  const header = readFields(reader);
  const end = PREFIX.length + reader.characters;
  const characters = end + HEADER_CHECK_CHARACTERS;
  const sound = text.slice(end, characters) === headerCheck(text.slice(0, end));
  return sound && !reader.failed ? { header, characters } : null;
}

function readFields(reader: BitReader): Header {
  return {
    ...readCounters(reader),
    salt: reader.bits(RANDOM_BITS),
    marks: { attempt: readMark(reader), numbering: readMark(reader) },
    parts: readParts(reader),
  };
}

export function readCounters(reader: BitReader): Pick<Header, 'saves' | 'clock' | 'epoch'> {
  const [saves, clock, epoch] = [readGroups(reader), readGroups(reader), readGroups(reader)];
  return { saves: counted(saves), clock: counted(clock), epoch: counted(epoch) };
}

const readMark = (reader: BitReader): number | null =>
  reader.flag() ? reader.bits(RANDOM_BITS) : null;

function readParts(reader: BitReader): readonly Part[] {
  const count = readNumber(reader, COUNT_ORDER);
  if (count > MOST_PARTS) reader.fail();
  let id = -1;
  let check = -1;
  return reader.times(count, () => {
    id = safe(reader, id + readNumber(reader, 1));
    check += 1;
    const known = id < FIRST_LATER ? SEGMENTS[id] : undefined;
    return {
      check,
      id,
      outlives: known?.outlives ?? reader.flag(),
      private: known?.private ?? reader.flag(),
      length: readNumber(reader, LENGTH_ORDER),
    };
  });
}
