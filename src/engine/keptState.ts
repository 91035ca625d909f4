import type { PlayableBlock } from '../blocks/playable.ts';
import type { BlockState } from '../core/blockState.ts';
import { memoEach } from '../core/memo.ts';
import type { LearnerRecord, Stamped } from '../progress/record.ts';

/** What is kept of a block. A note outlives starting again, and so stands beside the run. */
export function keptState(
  { notes, run }: LearnerRecord,
  { key, type }: Pick<PlayableBlock, 'key' | 'type'>,
): BlockState | null {
  if (type !== 'notes') return run.states.get(key)?.value ?? null;
  const note = notes.get(key);
  return note === undefined ? null : noteState(note);
}

/** A note is never handed in; but what has words is there. */
const noteState = memoEach(({ value }: Stamped<string>): BlockState => ({
  kind: 'answer',
  answer: { kind: 'text', text: value },
  submitted: value !== '',
}));
