import type { PlayableBlock } from '../blocks/playable.ts';
import type { BlockState } from '../core/blockState.ts';
import { memoEach } from '../core/memo.ts';
import type { LearnerRecord, Stamped } from '../progress/record.ts';
import { isNoteIn } from './handIn.ts';

/** What is kept of a block. A note outlives starting again, and so stands beside the run. */
export function keptState(
  record: LearnerRecord,
  { key, type }: Pick<PlayableBlock, 'key' | 'type'>,
): BlockState | null {
  if (type !== 'notes') return record.run.states.get(key)?.value ?? null;
  const note = record.notes.get(key);
  if (note === undefined) return null;
  return isNoteIn(record, key) ? noteIn(note) : openNote(note);
}

const openNote = memoEach((note: Stamped<string>) => noteState(note, false));
const noteIn = memoEach((note: Stamped<string>) => noteState(note, true));

const noteState = ({ value }: Stamped<string>, submitted: boolean): BlockState => ({
  kind: 'answer',
  answer: { kind: 'text', text: value },
  submitted,
});
