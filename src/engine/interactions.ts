import { gradeQuestion, isQuestion } from '../blocks/grades.ts';
import type { PlayableBlock, PlayableQuestion } from '../blocks/playable.ts';
import { assertNever } from '../core/assertNever.ts';
import type { Answer, BlockKey, LessonKey } from '../core/blockState.ts';
import type { Interaction, InteractionAnswer } from '../core/interaction.ts';
import type { PlayableLesson, PlayableOutline, PlayableQuiz } from '../course/playable.ts';
import type { Attempt, LearnerRecord } from '../progress/record.ts';
import { drawQuestions } from './draw.ts';
import { gradeInAttempt } from './grading.ts';
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
 * question of an attempt. The questions of a knowledge check are practice, and nobody is told.
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
export const lessonOf = (submission: Submission, { lessons }: PlayableOutline): LessonKey | null =>
  lessons.find((lesson) =>
    submission.kind === 'answer'
      ? lesson.type === 'lesson' && lesson.blocks.includes(submission.block)
      : lesson.type === 'quiz' && lesson.quiz === submission.quiz,
  )?.key ?? null;

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
    if (block !== undefined)
      return toList(interactionOf(lesson.id, block, state.answer, outline), {
        at,
        occasion,
        perhapsTold: false,
      });
    // A knowledge check keeps its answers like a lesson does.
    for (const { block: holder } of byKey.values()) {
      if (holder.questions.some((question) => question.key === key)) return [];
    }
  }
  return null;
}

type Occasion = Pick<Interaction, 'at' | 'occasion' | 'perhapsTold'>;
type Timeless = Omit<Interaction, keyof Occasion>;

const toList = (interaction: Timeless | null, when: Occasion): readonly Interaction[] =>
  interaction === null ? [] : [{ ...interaction, ...when }];

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
    .map((question) => ({
      ...graded(quiz.id, question, attempt, outline),
      occasion: `attempt ${number}`,
      perhapsTold: false,
      at,
    }));
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

const graded = (
  quiz: string,
  question: PlayableQuestion,
  attempt: Attempt,
  outline: PlayableOutline,
): Timeless => {
  const answer = attempt.work.answers.get(question.key)?.answer ?? null;
  return {
    ...questionFacts(quiz, question, outline),
    answer: questionAnswer(question, answer),
    correct: gradeInAttempt(question, attempt).correct,
  };
};

/** An answer to a block of a lesson; `null` for a block that nobody answers. */
function interactionOf(
  lesson: string,
  block: PlayableBlock,
  answer: Answer,
  outline: PlayableOutline,
): Timeless | null {
  if (isQuestion(block)) {
    return {
      ...questionFacts(lesson, block, outline),
      answer: questionAnswer(block, answer),
      correct: gradeQuestion(block, answer).correct,
    };
  }
  const ungraded = ungradedAnswer(block, answer);
  if (ungraded === null) return null;
  const id = `${lesson}.${block.id}`;
  return { id, ...ungraded, correct: null, objective: null };
}

function questionFacts(
  within: string,
  { id, content }: PlayableQuestion,
  { objectives }: PlayableOutline,
) {
  const declared = objectives.some((objective) => objective.id === content.objective);
  return {
    id: `${within}.${id}`,
    description: 'question' in content ? content.question : content.statement,
    objective: declared ? `objective.${content.objective}` : null,
  };
}

function questionAnswer(question: PlayableQuestion, answer: Answer | null): InteractionAnswer {
  const chosen = answer?.kind === 'choice' ? answer.chosen : [];
  switch (question.type) {
    case 'choice': {
      const { options } = question.content;
      return {
        kind: 'choice',
        response: options.filter(({ item }) => chosen.includes(item)).map(reported),
        right: options.filter(({ correct }) => correct).map(reported),
      };
    }
    case 'trueFalse': {
      const response = chosen.length === 0 ? null : chosen.includes(TRUE_ITEM);
      return { kind: 'trueFalse', response, right: question.content.answer };
    }
    default:
      return assertNever(question);
  }
}

/** As `trueFalse/content.ts` numbers its answers. */
const TRUE_ITEM = 1;

const reported = ({ item, id }: { readonly item: number; readonly id: string }) => ({ item, id });

function ungradedAnswer(
  block: PlayableBlock,
  answer: Answer,
): Pick<Interaction, 'answer' | 'description'> | null {
  const chosen = answer.kind === 'choice' ? answer.chosen : [];
  switch (block.type) {
    case 'likert': {
      const { scale, statement } = block.content;
      const point = chosen[0] ?? 0;
      const response = scale === null ? point : scale.findIndex(({ item }) => item === point) + 1;
      return { description: statement, answer: { kind: 'likert', response } };
    }
    case 'poll': {
      const response = block.content.options
        .filter(({ item }) => chosen.includes(item))
        .map(reported);
      return {
        description: block.content.question,
        answer: { kind: 'choice', response, right: null },
      };
    }
    case 'openText': {
      const response = answer.kind === 'text' ? answer.text : '';
      return { description: block.content.question, answer: { kind: 'longFillIn', response } };
    }
    default:
      return null;
  }
}
