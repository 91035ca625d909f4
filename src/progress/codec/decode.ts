import { emptyRecord } from '../record.ts';
import type { LearnerRecord } from '../record.ts';
import { BitReader, Work } from './bitReader.ts';
import { draftOf, putUnread, type Draft } from './draft.ts';
import { SEGMENT_CHECK_CHARACTERS, segmentCheck, versionOf } from './format.ts';
import { readHeader, VERSION, type Header, type Part } from './header.ts';
import { FIRST_VERSION, readFirstHeader, readersOfFirst } from './format1/format1.ts';
import type { ReadSegment } from './segment.ts';
import { SEGMENTS } from './segments.ts';

/** What became of a saved text. */
export type DecodeOutcome =
  | {
      readonly kind: 'decoded';
      readonly record: LearnerRecord;
      readonly saves: number;
      /** False when parts were damaged or cut off: the record holds what was left. */
      readonly whole: boolean;
    }
  /** Nothing was saved yet. */
  | { readonly kind: 'empty' }
  /** Not one of our texts, or damaged at its beginning. */
  | { readonly kind: 'unreadable' }
  /** In a format that came later: leave it alone. */
  | { readonly kind: 'newer' };

/**
 * Reads a saved text. Never throws; never admits what was not written; and takes no longer than
 * `work` allows, whatever the text.
 */
export function decodeRecord(text: string, work: Work = new Work()): DecodeOutcome {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const version = versionOf(trimmed);
  if (version === null) return { kind: 'unreadable' };
  const format = FORMATS.get(version);
  if (format === undefined) return { kind: 'newer' };
  const found = format.readHeader(trimmed, work);
  if (found === null) return { kind: 'unreadable' };
  const { header, characters } = found;
  const draft = draftOf(recordOf(header));
  const readers = format.readersOf(header);
  const read: ReadPart = (part, body) =>
    readPart(draft, part, body, readers[part.id], format, work);
  const whole = readParts(trimmed, characters, header.parts, read);
  return { kind: 'decoded', record: draft, saves: header.saves, whole };
}

/** A version of the text. */
interface Format {
  readonly readHeader: (
    text: string,
    work: Work,
  ) => { readonly header: Header; readonly characters: number } | null;
  /** The readers of its segments by number. */
  readonly readersOf: (header: Header) => readonly ReadSegment[];
  /** Whether newer players write more in it than this one can read. */
  readonly grows: boolean;
}

const READERS = SEGMENTS.map(({ read }) => read);

const FORMATS: ReadonlyMap<string, Format> = new Map([
  [FIRST_VERSION, { readHeader: readFirstHeader, readersOf: readersOfFirst, grows: false }],
  [VERSION, { readHeader, readersOf: () => READERS, grows: true }],
]);

function recordOf({ clock, salt, marks, epoch }: Header): LearnerRecord {
  const beginning = emptyRecord(salt);
  return { ...beginning, clock, marks, run: { ...beginning.run, epoch } };
}

type ReadPart = (part: Part, body: string) => boolean;

/** Reads every sound segment. Returns whether all made sense, with nothing after them. */
function readParts(text: string, start: number, parts: readonly Part[], read: ReadPart): boolean {
  const header = text.slice(0, start);
  let whole = true;
  let at = start;
  for (const part of parts) {
    const body = text.slice(at, at + part.length);
    at += part.length + SEGMENT_CHECK_CHARACTERS;
    const check = text.slice(at - SEGMENT_CHECK_CHARACTERS, at);
    const sound = check === segmentCheck(header, part.check, body);
    whole = sound && read(part, body) && whole;
  }
  return whole && at === text.length;
}

/**
 * Fills in what a segment tells. What is not known, or not to its end, is a newer player's, and is
 * kept as it is.
 */
function readPart(
  draft: Draft,
  { id, outlives, private: isPrivate }: Part,
  body: string,
  read: ReadSegment | undefined,
  { grows }: Format,
  work: Work,
): boolean {
  const reader = new BitReader(body, work);
  const fill = read?.(reader);
  const isRead = fill !== undefined && reader.finish();
  if (reader.failed || !(isRead || grows)) return false;
  fill?.(draft);
  if (!isRead) putUnread(draft, outlives, { of: 'segment', id, private: isPrivate, text: body });
  return true;
}
