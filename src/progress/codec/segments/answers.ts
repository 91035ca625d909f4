import type { BlockKey } from '../../../core/blockState.ts';
import type { LearnerRecord } from '../../record.ts';
import { readAnswers, writeAnswers } from '../answers.ts';
import type { KeptAnswer } from '../answers.ts';
import { byKey } from '../byKey.ts';
import type { Draft } from '../draft.ts';
import type { Segment } from '../segment.ts';

/** Answers to questions in lessons, free text aside. */
export const answers: Segment = {
  holds: (record) => lessonAnswers(record, false).size > 0,
  write: (record, writer) => writeAnswers(writer, lessonAnswers(record, false)),
  read: (reader) => {
    const read = readAnswers(reader);
    return (draft) => putLessonAnswers(draft, read);
  },
};

/** The answers in lessons, either those in free text or all others. */
export function lessonAnswers(
  { run }: LearnerRecord,
  freeText: boolean,
): ReadonlyMap<BlockKey, KeptAnswer> {
  const kept = new Map<BlockKey, KeptAnswer>();
  for (const [key, { clock, value }] of byKey(run.states)) {
    if (value.kind !== 'answer' || (value.answer.kind === 'text') !== freeText) continue;
    kept.set(key, { clock, flag: value.submitted, answer: value.answer });
  }
  return kept;
}

export function putLessonAnswers(draft: Draft, read: ReadonlyMap<BlockKey, KeptAnswer>): void {
  for (const [key, { clock, flag, answer }] of read) {
    draft.run.states.set(key, { clock, value: { kind: 'answer', answer, submitted: flag } });
  }
}
