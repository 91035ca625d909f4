import { isBegun } from '../answers/answerKinds.ts';
import { isAskedFor, type OwnBlock } from '../blocks/ownBehaviours.ts';
import type { Answer, BlockKey } from '../core/blockState.ts';
import { putAnswer } from '../progress/changes.ts';
import type { LearnerRecord } from '../progress/record.ts';

/**
 * That a note was handed in: an answer without words in the run, whose time says of which words it
 * was. The words stand once, in the notes, and outlive starting again; that they were handed in does not.
 */
const HANDED_IN: Answer = { kind: 'text', text: '' };

/** What is the learner's own is handed in where its author asks for it; else nothing happens. */
export function handInOwn(record: LearnerRecord, block: OwnBlock): LearnerRecord {
  if (!isAskedFor(block)) return record;
  return block.type === 'notes' ? handInNote(record, block.key) : handInList(record, block);
}

function handInNote(record: LearnerRecord, key: BlockKey): LearnerRecord {
  const written = (record.notes.get(key)?.value ?? '') !== '';
  if (!written || isNoteIn(record, key)) return record;
  // Handed in anew is a change, with a time of its own.
  return putAnswer(putAnswer(record, key, HANDED_IN, false), key, HANDED_IN, true);
}

function handInList(record: LearnerRecord, { key, state }: OwnBlock): LearnerRecord {
  const known = record.run.states.get(key)?.value;
  return known?.kind === 'answer' && isBegun(known.answer, state)
    ? putAnswer(record, key, known.answer, true)
    : record;
}

/** Whether a note was handed in as it stands: one that was changed since, here or elsewhere, was not. */
export function isNoteIn({ notes, run }: LearnerRecord, key: BlockKey): boolean {
  const [note, handedIn] = [notes.get(key), run.states.get(key)];
  if (note === undefined || handedIn?.value.kind !== 'answer') return false;
  return handedIn.value.submitted && note.clock < handedIn.clock;
}
