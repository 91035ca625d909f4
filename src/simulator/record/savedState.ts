import { decodeRecord } from '../../progress/codec/decode.ts';
import type { LearnerRecord } from '../../progress/record.ts';
import { assertNever } from '../../core/assertNever.ts';

/** What a text that a course has saved turned out to be. */
export type ReadState =
  | { readonly kind: 'none' }
  /** Only the course knows what it means. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unreadable' | 'newer' }
  | {
      readonly kind: 'decoded';
      readonly record: LearnerRecord;
      readonly saves: number;
      readonly whole: boolean;
    };

/** Reads a saved text; `ours` when the course is one of Waymark. */
export function readSavedState(text: string, ours: boolean): ReadState {
  if (text.trim() === '') return { kind: 'none' };
  if (!ours) return { kind: 'foreign' };
  const outcome = decodeRecord(withoutPostscript(text));
  switch (outcome.kind) {
    case 'decoded':
      return outcome;
    case 'empty':
      return { kind: 'none' };
    case 'unreadable':
    case 'newer':
      return { kind: outcome.kind };
    default:
      return assertNever(outcome);
  }
}

/** Behind a tilde stands what concerns the LMS, not the learner: see `session/unreported.ts`. */
const withoutPostscript = (text: string): string => text.replace(/~.*$/s, '');
