import { gradeQuestion, isQuestion } from '../blocks/questions.ts';
import type { Grade } from '../blocks/contract.ts';
import type { GivenAnswer, HeldAnswers } from '../blocks/heldAnswers.ts';
import type { PlayableBlock } from '../blocks/playable.ts';
import type { BlockKey, BlockState, ItemNumber } from '../core/blockState.ts';
import type { Confidence } from '../core/confidence.ts';
import type { PlayableContentLesson } from '../course/playable.ts';
import { lessonBody, waitingFor } from './body.ts';
import { contentLesson, type CourseContext } from './courseContext.ts';
import { keptState } from './keptState.ts';
import { indexLesson } from './lessonIndex.ts';
import { memoEach, memoLast } from '../core/memo.ts';
import { optionOrder } from '../blocks/questions.ts';
import { countHeld, givenIn } from './survey.ts';
import type { BlockProgress, GateView, LessonBody } from './view.ts';
import { triesLeft } from './tries.ts';
import { opensGates } from './thisRun.ts';

const NO_BLOCK: BlockProgress = {
  state: null,
  done: false,
  grade: null,
  triesLeft: 0,
  confidence: null,
};
const NOTHING_HELD: HeldAnswers = { of: 0, answered: 0, submitted: 0 };
const NO_GATE: GateView = { passed: false, waitingFor: [] };

/** The open part of the open lesson; `null` where there is none to read. */
export function bodyView(context: CourseContext): LessonBody | null {
  const lesson = contentLesson(context);
  if (lesson === null) return null;
  return bodyOf(lesson, context.record.run.blocksDone, opensGates(context));
}

const bodyOf = memoLast(lessonBody);

/** What the learner did with a block of the open lesson. */
export function blockView(context: CourseContext, key: BlockKey): BlockProgress {
  const block = findBlock(context, key);
  if (block === null) return NO_BLOCK;
  const { blocksDone, traces } = context.record.run;
  const left = triesLeft(context.record, block);
  const said = traces.get(key)?.confidence ?? null;
  return viewOf(block)(block, keptState(context.record, block), blocksDone.has(key), left, said);
}

const viewOf = memoEach((_block: PlayableBlock) =>
  memoLast(
    (
      block: PlayableBlock,
      state: BlockState | null,
      done: boolean,
      left: number,
      confidence: Confidence | null,
    ): BlockProgress => ({
      state,
      done,
      grade: gradeOf(block, state),
      triesLeft: left,
      confidence,
    }),
  ),
);

function gradeOf(block: PlayableBlock, state: BlockState | null): Grade | null {
  if (state?.kind !== 'answer' || !state.submitted || !isQuestion(block)) return null;
  return gradeQuestion(block, state.answer);
}

/** How far the questions are that a block of the open lesson asks together. */
export function heldView(context: CourseContext, key: BlockKey): HeldAnswers {
  const block = findBlock(context, key);
  return block === null || block.type !== 'survey'
    ? NOTHING_HELD
    : countHeld(context.record, block);
}

/** What was answered of the questions that a block of the open lesson asks together. */
export function givenView(context: CourseContext, key: BlockKey): readonly GivenAnswer[] {
  const block = findBlock(context, key);
  return block === null ? [] : givenIn(context.record, block);
}

/** Which of the questions that stand within a block of the open lesson are answered. */
export function answeredView(context: CourseContext, key: BlockKey): readonly BlockKey[] {
  const { states, blocksDone } = context.record.run;
  const held = findBlock(context, key)?.slots.flatMap(({ blocks }) => blocks) ?? [];
  return held.flatMap((question) => {
    const state = states.get(question.key)?.value;
    const isSubmitted = state?.kind === 'answer' && state.submitted;
    return isSubmitted || blocksDone.has(question.key) ? [question.key] : [];
  });
}

/** What a Continue of the open lesson waits for. */
export function gateView(context: CourseContext, key: BlockKey): GateView {
  const lesson = contentLesson(context);
  const block = findBlock(context, key);
  if (lesson === null || block === null) return NO_GATE;
  return gateOf(block)(lesson, key, context.record.run.blocksDone, opensGates(context));
}

const gateOf = memoEach((_block: PlayableBlock) =>
  memoLast(
    (
      lesson: PlayableContentLesson,
      key: BlockKey,
      blocksDone: ReadonlySet<BlockKey>,
      unlocked: boolean,
    ): GateView => {
      const section = indexLesson(lesson).sections.find(({ gate }) => gate?.key === key);
      if (section === undefined) return NO_GATE;
      const passed = blocksDone.has(key);
      return { passed, waitingFor: passed ? [] : waitingFor(section, blocksDone, unlocked) };
    },
  ),
);

/** The order of the options of a question in the open lesson: the same at every visit. */
export function inlineOrder(context: CourseContext, key: BlockKey): readonly ItemNumber[] {
  const block = findBlock(context, key);
  if (block === null || !isQuestion(block)) return [];
  return orderOf(block)(context.record.salt);
}

const orderOf = memoEach((block: Parameters<typeof optionOrder>[0]) =>
  memoLast((salt: number) => optionOrder(block, salt, false)),
);

function findBlock(context: CourseContext, key: BlockKey): PlayableBlock | null {
  const lesson = contentLesson(context);
  return lesson === null ? null : (indexLesson(lesson).byKey.get(key)?.block ?? null);
}
