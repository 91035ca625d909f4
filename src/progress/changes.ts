import type { Answer, BlockKey, BlockState, ItemNumber, LessonKey } from '../core/blockState.ts';
import { joinAnswer, normalAnswer } from '../answers/answerKinds.ts';
import { ascending } from '../core/ascending.ts';
import { rankOf } from './mergeStates.ts';
import { uniteRanges } from './ranges.ts';
import type { Confidence } from '../core/confidence.ts';
import { emptyRecord, NO_TRACE } from './record.ts';
import type { Clock, LearnerPlace, LearnerRecord, RecordTime, Run } from './record.ts';
import { sameValue } from './sameValue.ts';

/**
 * What a learner's doings make of the record. Each returns a new record that contains the old one,
 * or the same object when there is nothing to change.
 */

/** An item (card, panel …) of a block was opened. */
export function openItem(record: LearnerRecord, block: BlockKey, item: ItemNumber): LearnerRecord {
  const known = record.run.states.get(block)?.value;
  const items = known?.kind === 'items' ? known.items : [];
  return withState(record, block, { kind: 'items', items: ascending([...items, item]) });
}

/**
 * A part of a recording was played, in seconds. It is widened to whole seconds, so that parts
 * reported one after the other leave no gaps.
 */
export function playRange(
  record: LearnerRecord,
  block: BlockKey,
  from: number,
  to: number,
): LearnerRecord {
  const played = [Math.max(0, Math.floor(from)), Math.ceil(to)] as const;
  if (!(played[0] < played[1] && Number.isFinite(to))) return record;
  const known = record.run.states.get(block)?.value;
  const ranges = uniteRanges([...(known?.kind === 'ranges' ? known.ranges : []), played]);
  return withState(record, block, { kind: 'ranges', ranges });
}

/** A question in a lesson was answered; `submitted` false opens it again. */
export function putAnswer(
  record: LearnerRecord,
  block: BlockKey,
  answer: Answer,
  submitted: boolean,
): LearnerRecord {
  const normal = normalAnswer(answer);
  if (normal === null) return record;
  const known = record.run.states.get(block)?.value;
  const grown = known?.kind === 'answer' ? joinAnswer(known.answer, normal) : null;
  return withState(record, block, { kind: 'answer', answer: grown ?? normal, submitted });
}

/**
 * A question in a lesson was tried once more.
 *
 * @param confidence How sure the learner is of this try; `null` where they do not say.
 */
export function countTry(
  record: LearnerRecord,
  block: BlockKey,
  confidence: Confidence | null,
): LearnerRecord {
  const known = record.run.traces.get(block) ?? NO_TRACE;
  const trace = { ...known, tries: known.tries + 1, confidence };
  return withRun(record, { traces: new Map(record.run.traces).set(block, trace) });
}

/** The learner's own note at a block; of one without words nothing is left but that it was emptied. */
export function putNote(record: LearnerRecord, block: BlockKey, text: string): LearnerRecord {
  const value = text.trim() === '' ? '' : text;
  if ((record.notes.get(block)?.value ?? '') === value) return record;
  const clock = record.clock + 1;
  return { ...record, clock, notes: new Map(record.notes).set(block, { clock, value }) };
}

/** Blocks are done. */
export function finishBlocks(record: LearnerRecord, blocks: Iterable<BlockKey>): LearnerRecord {
  const blocksDone = new Set(record.run.blocksDone);
  for (const block of blocks) blocksDone.add(block);
  if (blocksDone.size === record.run.blocksDone.size) return record;
  return withRun(record, { blocksDone });
}

/** A lesson is done. */
export function finishLesson(record: LearnerRecord, lesson: LessonKey): LearnerRecord {
  if (record.run.lessonsDone.has(lesson)) return record;
  return withRun(record, { lessonsDone: new Set([...record.run.lessonsDone, lesson]) });
}

/** The learner is somewhere else. On the cover they keep the place that they can come back to. */
export function moveTo(record: LearnerRecord, place: LearnerPlace): LearnerRecord {
  if (sameValue(record.run.place?.value, place)) return record;
  const clock = record.clock + 1;
  return { ...withRun(record, { place: { clock, value: place } }), clock };
}

/** The course is completed; the first time counts. */
export function completeCourse(record: LearnerRecord, at: RecordTime): LearnerRecord {
  return record.completedAt === null ? { ...record, completedAt: at } : record;
}

/** Start again: place, done and answers go; attempts, scores, passes and the completion stay. */
export function restartCourse(record: LearnerRecord): LearnerRecord {
  const { run } = emptyRecord(record.salt);
  return { ...record, run: { ...run, epoch: record.run.epoch + 1 } };
}

/** The mark of the numbering by which the course goes: for a record that has none yet. */
export function adoptNumbering(record: LearnerRecord, numbering: number | null): LearnerRecord {
  const { marks } = record;
  const known = marks.numbering !== null || numbering === null;
  return known ? record : { ...record, marks: { ...marks, numbering } };
}

const withRun = (record: LearnerRecord, run: Partial<Run>): LearnerRecord => ({
  ...record,
  run: { ...record.run, ...run },
});

/** Only answers need a clock: what only grows merges by union. */
function withState(record: LearnerRecord, block: BlockKey, value: BlockState): LearnerRecord {
  const known = record.run.states.get(block);
  if (known !== undefined && rankOf(known.value) > rankOf(value)) return record;
  if (sameValue(known?.value, value)) return record;
  const clock: Clock = value.kind === 'answer' ? record.clock + 1 : (known?.clock ?? 0);
  const states = new Map(record.run.states).set(block, { clock, value });
  return { ...withRun(record, { states }), clock: Math.max(record.clock, clock) };
}
