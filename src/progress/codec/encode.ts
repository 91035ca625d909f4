import type { LearnerRecord } from '../record.ts';
import { draftOf } from './draft.ts';
import { removalsOf } from './removals.ts';
import type { DroppedKind, Removal } from './removal.ts';
import { writeRecord, type WriteOptions } from './write.ts';

export interface EncodeOptions extends WriteOptions {
  /** The most characters that the text may have; from 64. */
  readonly budget: number;
}

export interface EncodedRecord {
  /** ASCII letters, digits, `-` and `_`. */
  readonly text: string;
  /** What did not fit, in the order in which it was dropped. */
  readonly dropped: readonly DroppedKind[];
}

/**
 * A record as a short text within a budget. What does not fit is dropped, the least important
 * first, as `removalsOf` lists it. The same record gives the same text.
 */
export function encodeRecord(record: LearnerRecord, options: EncodeOptions): EncodedRecord {
  const whole = writeRecord(record, options);
  if (whole.length <= options.budget) return { text: whole, dropped: [] };
  const removals = removalsOf(record);
  const count = fewestRemovals(removals.length, (tried) => {
    const text = writeRecord(without(record, removals.slice(0, tried)), options);
    return text.length <= options.budget;
  });
  const made = removals.slice(0, count);
  return {
    text: writeRecord(without(record, made), options),
    dropped: [...new Set(made.map(({ kind }) => kind))],
  };
}

/** Where fitting begins, by halving; all of them when even that does not fit. */
function fewestRemovals(most: number, fits: (count: number) => boolean): number {
  let tooFew = 0;
  let enough = most;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (fits(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

function without(record: LearnerRecord, removals: readonly Removal[]): LearnerRecord {
  const draft = draftOf(record);
  for (const { remove } of removals) remove(draft);
  return draft;
}
