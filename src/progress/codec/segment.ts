import { memoLast } from '../../core/memo.ts';
import type { LearnerRecord } from '../record.ts';
import type { BitReader } from './bitReader.ts';
import { BitWriter } from './bitWriter.ts';
import type { Draft } from './draft.ts';

/** A part of the text that stands by itself: with a length and a checksum, and readable alone. */
export interface Segment {
  /** Its characters; none where there is nothing to write. */
  readonly write: (record: LearnerRecord) => string;
  readonly read: ReadSegment;
}

/**
 * Gives what to fill in, which is done only when the whole segment made sense. `base` has what the
 * header told.
 */
type ReadSegment = (reader: BitReader, base: LearnerRecord) => (draft: Draft) => void;

interface SegmentParts<Parts extends readonly unknown[] | []> {
  /** All of a record that the segment tells. */
  readonly of: (record: LearnerRecord) => Parts;
  /** Writes nothing where there is nothing to tell: an empty segment takes one bit. */
  readonly write: (writer: BitWriter, parts: Parts) => void;
  readonly read: ReadSegment;
}

/**
 * Makes a segment that is written anew only when a part that it tells is another one: most of what
 * a learner does touches one or two.
 */
export function segment<Parts extends readonly unknown[] | []>({
  of,
  write,
  read,
}: SegmentParts<Parts>): Segment {
  const textOf = memoLast((...parts: Parts): string => {
    const writer = new BitWriter();
    write(writer, parts);
    return writer.toText();
  });
  return { write: (record) => textOf(...of(record)), read };
}
