import { emptyRecord } from '../record.ts';
import type { LearnerRecord } from '../record.ts';
import { BitReader } from './bitReader.ts';
import { draftOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { isNewer, SEGMENT_CHECK_CHARACTERS, segmentCheck } from './format.ts';
import { readHeader } from './header.ts';
import type { Segment } from './segment.ts';
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
  /** Written by a newer version of Waymark: leave it alone. */
  | { readonly kind: 'newer' };

/** Reads a saved text. Never throws; never admits what was not written. */
export function decodeRecord(text: string): DecodeOutcome {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (isNewer(trimmed)) return { kind: 'newer' };
  const found = readHeader(trimmed);
  if (found === null) return { kind: 'unreadable' };
  const { clock, salt, epoch, saves, lengths } = found.header;
  const base = emptyRecord(salt);
  const draft = draftOf({ ...base, clock, run: { ...base.run, epoch } });
  const whole = readSegments(draft, trimmed, found.characters, lengths);
  return { kind: 'decoded', record: draft, saves, whole };
}

/** Fills in every sound segment. Returns whether all were, with nothing after them. */
function readSegments(
  draft: Draft,
  text: string,
  start: number,
  lengths: readonly number[],
): boolean {
  const header = text.slice(0, start);
  let whole = true;
  let at = start;
  for (const [index, segment] of SEGMENTS.entries()) {
    const length = lengths[index] ?? 0;
    if (length === 0) continue;
    const body = text.slice(at, at + length);
    at += length + SEGMENT_CHECK_CHARACTERS;
    const sound =
      text.slice(at - SEGMENT_CHECK_CHARACTERS, at) === segmentCheck(header, index, body);
    whole = sound && readSegment(draft, segment, body) && whole;
  }
  return whole && at === text.length;
}

function readSegment(draft: Draft, segment: Segment, body: string): boolean {
  const reader = new BitReader(body);
  const fill = segment.read(reader, draft);
  if (reader.finished) fill(draft);
  return reader.finished;
}
