import { isOwn } from '../blocks/ownBehaviours.ts';
import type { PlayableBlock } from '../blocks/playable.ts';
import type { Answer, BlockKey, ItemNumber, StateShape } from '../core/blockState.ts';
import type { Confidence } from '../core/confidence.ts';
import {
  countTry,
  finishBlocks,
  openItem,
  playRange,
  putAnswer,
  putNote,
} from '../progress/changes.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { fits } from '../answers/answerKinds.ts';
import { hasEnded } from '../answers/path.ts';
import type { CourseContext } from './courseContext.ts';
import { isDoneByState } from './done.ts';
import { keptState } from './keptState.ts';
import { handInOwn } from './handIn.ts';
import { indexLesson } from './lessonIndex.ts';
import { openBlock } from './openBlock.ts';
import { askedTogether, reopenAnswer, reopenSurvey, sendSurvey, submitAnswer } from './survey.ts';
import { withTry } from './tries.ts';
import type { PlayableContentLesson } from '../course/playable.ts';

/** What work on one block makes of the record. Blocks and items that are not there are ignored. */

export const openedItem = (context: CourseContext, key: BlockKey, item: ItemNumber) =>
  changeBlock(context, key, (record, { state }) =>
    state.kind === 'items' && state.items.includes(item) ? openItem(record, key, item) : record,
  );

export const playedRange = (context: CourseContext, key: BlockKey, from: number, to: number) =>
  changeBlock(context, key, (record, { state }) =>
    state.kind === 'ranges' ? playRange(record, key, from, Math.min(to, state.length)) : record,
  );

/**
 * A submitted answer stands until it is opened again. A path is handed in by coming to its ending:
 * nothing more can be decided.
 */
export const changedAnswer = (context: CourseContext, key: BlockKey, answer: Answer) =>
  changeBlock(context, key, (record, block) => {
    if (block.type === 'notes') return withNote(record, key, answer);
    const known = record.run.states.get(key)?.value;
    const submitted = known?.kind === 'answer' && known.submitted;
    if (submitted || !fits(answer, block.state)) return record;
    return putAnswer(record, key, answer, isAtEnding(answer, block.state));
  });

/** What is written there stands at every letter, also once it was handed in. */
const withNote = (record: LearnerRecord, key: BlockKey, answer: Answer): LearnerRecord =>
  answer.kind === 'text' ? putNote(record, key, answer.text) : record;

const isAtEnding = (answer: Answer, shape: StateShape): boolean =>
  answer.kind === 'path' && shape.kind === 'path' && hasEnded(answer, shape);

/** For a survey: all that it asks. */
export const submittedAnswer = (
  context: CourseContext,
  key: BlockKey,
  confidence: Confidence | null,
) =>
  changeBlock(context, key, (record, block) => {
    if (block.type === 'survey') return sendSurvey(record, block);
    return isOwn(block) ? handInOwn(record, block) : tried(record, block, confidence);
  });

function tried(
  record: LearnerRecord,
  block: PlayableBlock,
  confidence: Confidence | null,
): LearnerRecord {
  const submitted = submitAnswer(record, block);
  return submitted === record ? record : withTry(submitted, block, confidence);
}

/**
 * How learners find their own words, where they are asked: kept in the trace of the answer. Each
 * rating counts as a try, so that the last one stands; a new answer is rated anew.
 */
export const ratedAnswer = (context: CourseContext, key: BlockKey, rating: Confidence) =>
  changeBlock(context, key, (record, block) => {
    const known = record.run.states.get(key)?.value;
    const isSaved = known?.kind === 'answer' && known.submitted;
    const isRated = block.type === 'openText' && block.content.rating !== undefined;
    if (!isSaved || !isRated || record.run.traces.get(key)?.confidence === rating) return record;
    return countTry(record, key, rating);
  });

/** For a survey: all that it asks. */
export const reopenedAnswer = (context: CourseContext, key: BlockKey) =>
  changeBlock(context, key, (record, block) =>
    block.type === 'survey' ? reopenSurvey(record, block) : reopenAnswer(record, key),
  );

function changeBlock(
  context: CourseContext,
  key: BlockKey,
  change: (record: LearnerRecord, block: PlayableBlock) => LearnerRecord,
): LearnerRecord {
  const placed = openBlock(context, key);
  if (placed === null) return context.record;
  const { block } = placed;
  return settleBlocks(change(context.record, block), [block, ...askedTogether(block)]);
}

/**
 * Marks what the learner's work made done. Needed for a whole lesson after a merge, where two
 * devices did a part each, and after an update, which may have taken away the part that was left.
 */
export const settleLesson = (record: LearnerRecord, lesson: PlayableContentLesson) =>
  settleBlocks(
    record,
    [...indexLesson(lesson).byKey.values()].map(({ block }) => block),
  );

/** Marks those of the blocks that are done by what was done with them. */
export function settleBlocks(
  record: LearnerRecord,
  blocks: readonly PlayableBlock[],
): LearnerRecord {
  const { blocksDone } = record.run;
  const done = blocks.filter(
    (block) => !blocksDone.has(block.key) && isDoneByState(block, keptState(record, block)),
  );
  return done.length === 0
    ? record
    : finishBlocks(
        record,
        done.map(({ key }) => key),
      );
}
