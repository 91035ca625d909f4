import { asksConfidence, isQuestion } from '../blocks/questions.ts';
import type { PlayableBlock, PlayableQuestion } from '../blocks/playable.ts';
import type { Answer, BlockState, ItemNumber, StateShape } from '../core/blockState.ts';
import type { PlayableCourse, PlayableQuiz } from '../course/playable.ts';
import { someAnswer } from '../answers/answerKinds.ts';
import { rightAnswer } from '../blocks/questions.ts';
import {
  type Attempt,
  emptyRecord,
  NO_TRACE,
  type LearnerRecord,
  type Stamped,
  type Trace,
} from '../progress/record.ts';
import { allBlocks } from './allBlocks.ts';

/** Some day in 2026, in seconds since 2020. */
const SOME_DAY = 200_000_000;
/** Some day in 2027, in days since 2020. */
const SOME_CARD_DAY = 2_700;
/** Of the same size as a real one. */
const SOME_SEED = 0x9e3779b9;
/** A knowledge check that was tried a few times. */
const SOME_ATTEMPT: BlockState = {
  kind: 'answer',
  answer: { kind: 'number', value: 9 },
  submitted: true,
};

/**
 * As much as can come together in a record: everything opened and done, every question answered,
 * one whole round of attempts at each quiz.
 */
export function fullestRecord({ lessons }: PlayableCourse): LearnerRecord {
  const content = lessons.filter((lesson) => lesson.type === 'lesson');
  const quizzes = lessons.flatMap((lesson) => (lesson.type === 'quiz' ? [lesson.quiz] : []));
  const blocks = allBlocks(content);
  const last = lessons.at(-1);
  const clock = { now: 0 };
  return {
    ...emptyRecord(SOME_SEED),
    marks: { attempt: SOME_SEED, numbering: SOME_SEED },
    run: {
      ...emptyRecord(SOME_SEED).run,
      epoch: 1,
      lessonsDone: new Set(content.map(({ key }) => key)),
      blocksDone: new Set(blocks.map(({ key }) => key)),
      traces: new Map(
        [...blocks, ...blocks.flatMap(({ questions }) => questions)].flatMap(traceEntry),
      ),
      states: new Map(
        [...blocks, ...blocks.flatMap(({ questions }) => questions)].flatMap((block) =>
          stateEntry(block, clock),
        ),
      ),
      place:
        last === undefined
          ? null
          : stamped(clock, { lesson: last.key, block: blocks.at(-1)?.key ?? null }),
    },
    attempts: new Map(quizzes.map((quiz) => [quiz.key, attemptsAt(quiz, clock)])),
    bestScores: new Map(quizzes.map(({ key }) => [key, 9_166])),
    passed: new Set(quizzes.map(({ key }) => key)),
    notes: new Map(blocks.flatMap((block) => noteEntry(block, clock))),
    completedAt: SOME_DAY,
    clock: clock.now,
  };
}

interface Ticking {
  now: number;
}

function stamped<Value>(clock: Ticking, value: Value): Stamped<Value> {
  clock.now += 1;
  return { clock: clock.now, value };
}

function stateEntry(block: PlayableBlock, clock: Ticking): [number, Stamped<BlockState>][] {
  const state = fullState(block);
  return state === null ? [] : [[block.key, stamped(clock, state)]];
}

/** As long as it may be. */
const noteEntry = (block: PlayableBlock, clock: Ticking): [number, Stamped<string>][] =>
  block.type === 'notes' ? [[block.key, stamped(clock, 'n'.repeat(block.content.maxLength))]] : [];

/** Tries are kept of questions that allow several, and of those that ask how sure one is, or how good. */
function traceEntry(block: PlayableBlock): [number, Trace][] {
  if (block.type === 'openText' && block.content.rating !== undefined) {
    return [[block.key, { ...NO_TRACE, tries: 1, confidence: 'sure' }]];
  }
  if (!isQuestion(block)) return [];
  const { tries } = block.content;
  const asks = asksConfidence(block);
  if (tries === undefined && !asks) return [];
  return [[block.key, { ...NO_TRACE, tries: tries ?? 1, confidence: asks ? 'sure' : null }]];
}

function fullState(block: PlayableBlock): BlockState | null {
  const { state } = block;
  if (state.kind === 'items') return { kind: 'items', items: ascending(state.items) };
  if (state.kind === 'ranges') return { kind: 'ranges', ranges: [[0, state.length]] };
  if (block.type === 'knowledgeCheck') return SOME_ATTEMPT;
  const answer = isQuestion(block) ? answerTo(block) : longestAnswer(block);
  return answer === null ? null : { kind: 'answer', answer, submitted: true };
}

/** To a question without a right answer: all that can be chosen, or written. */
function longestAnswer({ type, content, state }: PlayableBlock): Answer | null {
  if (type === 'openText') return { kind: 'text', text: 'e'.repeat(content.maxLength) };
  if (type === 'notes') return content.report === true ? { kind: 'text', text: '' } : null;
  if (state.kind === 'path') return { kind: 'path', steps: longestWay(state) };
  if (state.kind === 'grid') return someAnswer(state);
  if (state.kind === 'cards') return practised(state.items);
  if (state.kind !== 'choice') return null;
  const chosen = state.multiple ? ascending(state.items) : state.items.slice(-1);
  return { kind: 'choice', chosen };
}

/** Cards that were looked at time and again, each on a day of its own. */
const practised = (items: readonly ItemNumber[]): Answer => ({
  kind: 'cards',
  cards: ascending(items).map((item, index) => ({
    item,
    box: index % 6,
    reviews: 20,
    day: SOME_CARD_DAY + index * 7,
  })),
});

/** The most that can be decided on one way: a path only goes forward, in the order of its options. */
function longestWay({
  start,
  options,
}: Extract<StateShape, { readonly kind: 'path' }>): readonly ItemNumber[] {
  const longest = new Map<ItemNumber | null, readonly ItemNumber[]>([[start, []]]);
  for (const { item, from, to } of options) {
    const way = [...(longest.get(from) ?? []), item];
    if (way.length > (longest.get(to)?.length ?? 0)) longest.set(to, way);
  }
  return longest.get(null) ?? [];
}

function attemptsAt(quiz: PlayableQuiz, clock: Ticking): ReadonlyMap<number, Attempt> {
  const round = Array.from({ length: quiz.attempts ?? 1 }, (_, index) => index + 1);
  return new Map(round.map((number) => [number, attempt(quiz, clock)]));
}

function attempt(quiz: PlayableQuiz, clock: Ticking): Attempt {
  const { draw, feedback } = quiz;
  const questions = quiz.questions.slice(0, draw);
  const answers = questions.map((question) => {
    const { clock: at, value: answer } = stamped(clock, answerTo(question));
    return [question.key, { clock: at, answer, checked: feedback === 'atOnce' }] as const;
  });
  return {
    seed: SOME_SEED,
    work: { submitted: { score: 9_166, at: SOME_DAY }, answers: new Map(answers) },
    revisited: new Set(),
    traces: new Map(questions.filter(asksConfidence).flatMap(traceEntry)),
  };
}

function answerTo(question: PlayableQuestion): Answer {
  const answer = rightAnswer(question);
  return answer.kind === 'choice' ? { ...answer, chosen: ascending(answer.chosen) } : answer;
}

const ascending = (numbers: readonly number[]): readonly number[] =>
  numbers.toSorted((a, b) => a - b);
