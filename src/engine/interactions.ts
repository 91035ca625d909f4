import { isTest } from '../blocks/required.ts';
import {
  type AskedBlock,
  gradeQuestion,
  interactionParts,
  isAsked,
  isQuestion,
} from '../blocks/questions.ts';
import type { PlayableBlock, PlayableQuestion } from '../blocks/playable.ts';
import { assertNever } from '../core/assertNever.ts';
import { isAskedFor, isOwn, type OwnBlock, ownInteraction } from '../blocks/ownBehaviours.ts';
import type { Answer, BlockKey, BlockState, LessonKey } from '../core/blockState.ts';
import type { Interaction } from '../core/interaction.ts';
import type { PlayableLesson, PlayableOutline, PlayableQuiz } from '../course/playable.ts';
import type { Attempt, LearnerRecord } from '../progress/record.ts';
import type { KnowledgeCheck } from './checkQuiz.ts';
import { keptAttempt } from './checkRecord.ts';
import { drawQuestions } from './draw.ts';
import { gradeInAttempt } from './grading.ts';
import { keptState } from './keptState.ts';
import type { Submission } from './submitted.ts';
import { indexLesson } from './lessonIndex.ts';

/** What interactions are made of. */
export interface InteractionSource {
  readonly outline: PlayableOutline;
  readonly lessons: ReadonlyMap<LessonKey, PlayableLesson>;
  readonly record: LearnerRecord;
}

/**
 * What was submitted, as an LMS is told of it: questions and survey items of lessons, and every
 * question of an attempt. The questions of a knowledge check are practice, and nobody is told; those
 * of a test before a lesson are told, since they stand for the lesson.
 * `null` while the lesson in which it happened is not at hand.
 */
export function interactionsOf(
  submission: Submission,
  source: InteractionSource,
  at: number | null,
): readonly Interaction[] | null {
  switch (submission.kind) {
    case 'answer':
      return ofAnswer(submission.block, source, at);
    case 'attempt':
      return ofAttempt(submission, source, at);
    default:
      return assertNever(submission);
  }
}

/** The lesson in which something was submitted, as far as the outline tells. */
export function lessonOf(
  submission: Submission,
  { lessons, own = [] }: PlayableOutline,
): LessonKey | null {
  const found = lessons.find((lesson) =>
    submission.kind === 'answer'
      ? lesson.type === 'lesson' && lesson.blocks.includes(submission.block)
      : lesson.type === 'quiz' && lesson.quiz === submission.quiz,
  );
  if (found !== undefined || submission.kind === 'attempt') return found?.key ?? null;
  return own.find(({ block }) => block === submission.block)?.lesson ?? null;
}

function ofAnswer(
  key: BlockKey,
  { outline, lessons, record }: InteractionSource,
  at: number | null,
): readonly Interaction[] | null {
  const stamped = record.run.states.get(key);
  const state = stamped?.value;
  if (stamped === undefined || state?.kind !== 'answer') return [];
  const occasion = `${record.run.epoch}.${stamped.clock}`;
  for (const lesson of lessons.values()) {
    if (lesson.type !== 'lesson') continue;
    const { byKey } = indexLesson(lesson);
    const block = byKey.get(key)?.block;
    if (block !== undefined) {
      const interactions = isTest(block)
        ? ofTest(lesson.id, block, record, outline)
        : ofBlock(lesson.id, block, record, outline);
      return interactions.map((each) => ({ ...each, at, occasion, perhapsTold: false }));
    }
    // A knowledge check keeps its answers like a lesson does.
    for (const { block: holder } of byKey.values()) {
      if (holder.questions.some((question) => question.key === key)) return [];
    }
  }
  return null;
}

type Timeless = Omit<Interaction, 'at' | 'occasion' | 'perhapsTold'>;

function ofAttempt(
  { quiz: key, number }: Extract<Submission, { kind: 'attempt' }>,
  { outline, lessons, record }: InteractionSource,
  at: number | null,
): readonly Interaction[] | null {
  const attempts = record.attempts.get(key);
  const attempt = attempts?.get(number);
  const quiz = quizOf(key, lessons);
  if (attempt === undefined) return [];
  if (quiz === null) return null;
  const before = attempts?.get(number - 1);
  return drawQuestions(quiz, attempt.seed, new Set(attempt.work.answers.keys()))
    .filter((question) => !isCarried(quiz, question, attempt, before))
    .flatMap((question) => ofQuestion(quiz.id, question, attempt, outline))
    .map((each) => ({ ...each, occasion: `attempt ${number}`, perhapsTold: false, at }));
}

function quizOf(
  key: BlockKey,
  lessons: ReadonlyMap<LessonKey, PlayableLesson>,
): PlayableQuiz | null {
  for (const lesson of lessons.values()) {
    if (lesson.type === 'quiz' && lesson.quiz.key === key) return lesson.quiz;
  }
  return null;
}

/** A right answer that was taken over from the attempt before was not asked for again. */
const isCarried = (
  { retry }: PlayableQuiz,
  question: PlayableQuestion,
  attempt: Attempt,
  before: Attempt | undefined,
): boolean =>
  retry === 'wrong' && before?.seed === attempt.seed && gradeInAttempt(question, before).correct;

function ofQuestion(
  quiz: string,
  question: PlayableQuestion,
  attempt: Attempt,
  outline: PlayableOutline,
): readonly Timeless[] {
  const answer = attempt.work.answers.get(question.key)?.answer ?? null;
  const { correct } = gradeInAttempt(question, attempt);
  return told(`${quiz}.${question.id}`, question, answer, correct, outline);
}

/** An answer to a block of a lesson; nothing for a block that nobody answers. */
function ofBlock(
  lesson: string,
  block: PlayableBlock,
  record: LearnerRecord,
  outline: PlayableOutline,
): readonly Timeless[] {
  const state = keptState(record, block);
  if (state?.kind !== 'answer') return [];
  const id = `${lesson}.${block.id}`;
  if (isOwn(block)) return ofOwn(id, block, state, outline);
  if (!isAsked(block)) return [];
  const correct = isQuestion(block) ? gradeQuestion(block, state.answer).correct : null;
  return told(id, block, state.answer, correct, outline);
}

/** What is the learner's own, where its author asks for it, and as it was handed in. */
const ofOwn = (
  id: string,
  block: OwnBlock,
  { answer, submitted }: Extract<BlockState, { kind: 'answer' }>,
  { language }: PlayableOutline,
): readonly Timeless[] =>
  isAskedFor(block) && submitted
    ? [{ id, ...ownInteraction(block, answer), language, correct: null, objective: null }]
    : [];

/** Every question of a test before a lesson that was handed in. */
const ofTest = (
  lesson: string,
  test: KnowledgeCheck,
  record: LearnerRecord,
  outline: PlayableOutline,
): readonly Timeless[] => {
  const attempt = keptAttempt(record, test)?.attempt;
  return attempt === undefined
    ? []
    : test.questions.flatMap((question) =>
        ofQuestion(`${lesson}.${test.id}`, question, attempt, outline),
      );
};

/** @param correct The verdict on the whole; parts of an answer may have their own. */
const told = (
  id: string,
  block: AskedBlock,
  answer: Answer | null,
  correct: boolean | null,
  outline: PlayableOutline,
): readonly Timeless[] =>
  interactionParts(block, answer).map((each) => ({
    id: each.part === null ? id : `${id}.${each.part}`,
    description: each.description,
    language: outline.language,
    answer: each.answer,
    correct: each.correct ?? correct,
    objective: objectiveOf(block, outline),
    ...weightingOf(block),
  }));

/** The points of a question; each of its parts is told with those of the whole. */
const weightingOf = (block: AskedBlock): Pick<Interaction, 'weighting'> =>
  isQuestion(block) && block.content.worth !== undefined ? { weighting: block.content.worth } : {};

/** The objective that a question tests, as it is reported; `null` where it is not declared. */
function objectiveOf(block: AskedBlock, { objectives }: PlayableOutline): string | null {
  if (!isQuestion(block)) return null;
  const { objective } = block.content;
  const declared = objectives.some(({ id }) => id === objective);
  return declared ? `objective.${objective}` : null;
}
