import { memoLast } from '../../core/memo.ts';
import type { LearnerRecord } from '../record.ts';
import type { BitReader } from './bitReader.ts';
import { BitWriter } from './bitWriter.ts';
import type { Draft } from './draft.ts';

/**
 * A part of the text that stands by itself: with a length and a checksum, and readable alone,
 * without the header or any other part.
 */
export interface Segment {
  /** Whether it outlives *start again*. */
  readonly outlives: boolean;
  /** In the learner's own words: no device that others share keeps it. */
  readonly private: boolean;
  /** Its characters; none where there is nothing to write. */
  readonly write: (record: LearnerRecord) => string;
  readonly read: ReadSegment;
}

/**
 * Gives what to fill in, which is done only when the whole segment made sense. What is there
 * already is joined with it.
 */
export type ReadSegment = (reader: BitReader) => (draft: Draft) => void;

interface SegmentParts<Parts extends readonly unknown[] | []> {
  readonly outlives: boolean;
  readonly private?: boolean;
  /** All of a record that the segment tells. */
  readonly of: (record: LearnerRecord) => Parts;
  /** Writes nothing where there is nothing to tell: an empty segment is left out. */
  readonly write: (writer: BitWriter, parts: Parts) => void;
  readonly read: ReadSegment;
}

/**
 * Makes a segment that is written anew only when a part that it tells is another one: most of what
 * a learner does touches one or two.
 */
export function segment<Parts extends readonly unknown[] | []>({
  outlives,
  private: isPrivate = false,
  of,
  write,
  read,
}: SegmentParts<Parts>): Segment {
  const textOf = memoLast((...parts: Parts): string => {
    const writer = new BitWriter();
    write(writer, parts);
    return writer.toText();
  });
  return { outlives, private: isPrivate, write: (record) => textOf(...of(record)), read };
}
