import { assertNever } from '../core/assertNever.ts';
import { decodeRecord } from '../progress/codec/decode.ts';
import { hasNumbering } from '../progress/merge.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { NO_POSTSCRIPT, splitPostscript, type Postscript } from './unreported.ts';

/** What a saved text turned out to hold. */
export interface Saved {
  /** `null` when there is nothing in it that can be read. */
  readonly record: LearnerRecord | null;
  /** How often the record had been saved when this text was written; 0 when unknown. */
  readonly saves: number;
  /**
   * `damaged`: something in it was lost. `newer`: a newer player wrote it. `other`: its numbers are of
   * another numbering, and mean other lessons. The last two are to be left alone.
   */
  readonly trouble: 'damaged' | 'newer' | 'other' | null;
  readonly postscript: Postscript;
}

const NOTHING: Saved = { record: null, saves: 0, trouble: null, postscript: NO_POSTSCRIPT };

/** Reads a saved text, whatever it is; with the mark of a numbering, of that alone. */
export function readSaved(saved: string, numbering: number | null = null): Saved {
  const { text, postscript } = splitPostscript(saved);
  const outcome = decodeRecord(text);
  switch (outcome.kind) {
    case 'decoded':
      if (!hasNumbering(outcome.record, numbering)) return { ...NOTHING, trouble: 'other' };
      return {
        record: outcome.record,
        saves: outcome.saves,
        trouble: outcome.whole ? null : 'damaged',
        postscript,
      };
    case 'empty':
      return NOTHING;
    case 'unreadable':
      return { ...NOTHING, trouble: 'damaged' };
    case 'newer':
      return { ...NOTHING, trouble: 'newer' };
    default:
      return assertNever(outcome);
  }
}
