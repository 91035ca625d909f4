import type { LearnerRecord } from '../record.ts';
import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';
import type { Draft } from './draft.ts';

/** A part of the text that stands by itself: with a length and a checksum, and readable alone. */
export interface Segment {
  /** Whether there is anything to write: an empty segment takes one bit. */
  readonly holds: (record: LearnerRecord) => boolean;
  readonly write: (record: LearnerRecord, writer: BitWriter) => void;
  /**
   * Gives what to fill in, which is done only when the whole segment made sense. `base` has what
   * the header told.
   */
  readonly read: (reader: BitReader, base: LearnerRecord) => (draft: Draft) => void;
}
