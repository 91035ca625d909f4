// oxlint-disable-next-line no-restricted-imports -- For tests only: what a learner may do.
import * as fc from 'fast-check';

import type { CourseEvent, QuizEvent } from '../events.ts';
import { rightAnswer } from '../../blocks/questions.ts';
import {
  selectBlock,
  selectBody,
  selectCheck,
  selectLessons,
  selectPlace,
  selectQuiz,
  type CourseSnapshot,
} from '../select.ts';
import type { TestCourse } from './testCourse.ts';
import type { QuizView } from '../view.ts';

/** A doing, of which the numbers become lessons, blocks and items of whatever course is played. */
export interface Doing {
  readonly does: CourseEvent['type'] | 'next';
  readonly a: number;
  readonly b: number;
}

const doing: fc.Arbitrary<Doing> = fc.record({
  does: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Doing['does']>('lesson.opened', 'item.opened') },
    { weight: 16, arbitrary: fc.constantFrom<Doing['does']>('next') },
    {
      weight: 4,
      arbitrary: fc.constantFrom<Doing['does']>(
        'answer.changed',
        'answer.submitted',
        'continue.pressed',
        'check.acted',
        'lesson.finished',
        'quiz.started',
        'quiz.answerChanged',
        'quiz.answerChecked',
        'quiz.submitted',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Doing['does']>(
        'cover.opened',
        'block.reached',
        'range.played',
        'answer.reopened',
        'quiz.questionOpened',
        'quiz.reviewOpened',
        'quiz.resultsOpened',
        'exit.opened',
        'exit.cancelled',
        'connection.degraded',
        'connection.restored',
        'lesson.retried',
      ),
    },
  ),
  a: fc.nat(40),
  b: fc.nat(4),
});

export const doings = fc.array(doing, { maxLength: 80, size: 'max' });

/** Most doings mean a block that is there; some mean one that is not. */
export function eventFor(played: TestCourse, { does, a, b }: Doing): CourseEvent {
  const { snapshot } = played;
  const keys = [...played.allKeys, 9999];
  const key = keys[a % keys.length] ?? 9999;
  const answer = { kind: 'choice', chosen: [b] } as const;
  switch (does) {
    case 'next':
      return nextEvent(snapshot, a, b);
    case 'lesson.opened':
      return b === 4
        ? { type: does, lesson: (a % 6) + 1, block: key }
        : { type: does, lesson: (a % 6) + 1 };
    case 'item.opened':
      return { type: does, block: key, item: b };
    case 'range.played':
      return { type: does, block: key, from: 0, to: b };
    case 'answer.changed':
      return { type: does, block: key, answer };
    case 'block.reached':
    case 'answer.submitted':
    case 'answer.reopened':
    case 'continue.pressed':
      return { type: does, block: key };
    case 'quiz.answerChanged':
      return { type: does, question: key, answer };
    case 'quiz.answerChecked':
    case 'quiz.questionOpened':
      return { type: does, question: key };
    case 'check.acted':
      return nextInCheck(played, a, b);
    case 'lesson.finished':
    case 'quiz.started':
    case 'quiz.submitted':
    case 'quiz.reviewOpened':
    case 'quiz.resultsOpened':
    case 'cover.opened':
    case 'exit.opened':
    case 'exit.cancelled':
    case 'exit.confirmed':
    case 'connection.degraded':
    case 'connection.restored':
    case 'lesson.retried':
    case 'course.restarted':
      return { type: does };
    default:
      throw new Error(`Not a doing: ${does}`);
  }
}

/** Whatever can be done in some knowledge check of the open lesson. */
function nextInCheck({ snapshot }: TestCourse, a: number, b: number): CourseEvent {
  const checks = (selectBody(snapshot)?.blocks ?? []).filter(
    (each) => each.type === 'knowledgeCheck',
  );
  const found = checks[a % Math.max(1, checks.length)];
  return found === undefined ? { type: 'cover.opened' } : inCheck(snapshot, found.key, b);
}

function inCheck(snapshot: CourseSnapshot, checkKey: number, b: number): CourseEvent {
  const view = selectCheck(snapshot, checkKey);
  const act = (event: QuizEvent): CourseEvent => ({ type: 'check.acted', block: checkKey, event });
  if (view?.step !== 'asking') return act({ type: 'quiz.started' });
  const { current, questions } = view;
  const question = current.question.key;
  const next = questions.find(({ grade }) => grade === null)?.question.key;
  if (current.answer === null || b === 0) {
    return act({
      type: 'quiz.answerChanged',
      question,
      answer: { kind: 'choice', chosen: [b % 3] },
    });
  }
  if (current.grade === null) return act({ type: 'quiz.answerChecked', question });
  return act(
    next === undefined
      ? { type: 'quiz.submitted' }
      : { type: 'quiz.questionOpened', question: next },
  );
}

/** Something that leads on, so that random walks come far. */
function nextEvent(snapshot: CourseSnapshot, a: number, b: number): CourseEvent {
  const place = selectPlace(snapshot);
  if (place.page === 'exit') return { type: 'exit.cancelled' };
  if (place.page !== 'lesson') return { type: 'lesson.opened', lesson: (a % 5) + 1 };
  const quizView = selectQuiz(snapshot);
  return quizView === null ? nextInBody(snapshot, a, b) : nextInQuiz(quizView, a, b);
}

function nextInQuiz(view: QuizView, a: number, b: number): CourseEvent {
  if (view.step === 'review') return { type: 'quiz.resultsOpened' };
  if (view.step !== 'asking') {
    if (view.retry.kind === 'revisit') {
      return { type: 'lesson.opened', lesson: view.retry.lessons[0] ?? 0 };
    }
    return b === 0 || view.retry.kind === 'locked'
      ? { type: 'lesson.finished' }
      : { type: 'quiz.started' };
  }
  const open = view.questions.filter(({ answer }) => answer === null);
  const next = open[a % Math.max(1, open.length)];
  if (next === undefined) return { type: 'quiz.submitted' };
  const { key } = next.question;
  if (b === 0) return { type: 'quiz.questionOpened', question: key };
  if (b === 1 && view.current.answer !== null) {
    return { type: 'quiz.answerChecked', question: view.current.question.key };
  }
  const answer = b === 2 ? ({ kind: 'choice', chosen: [0] } as const) : rightAnswer(next.question);
  return { type: 'quiz.answerChanged', question: key, answer };
}

function nextInBody(snapshot: CourseSnapshot, a: number, b: number): CourseEvent {
  const body = selectBody(snapshot);
  const waiting = body?.waitingFor[a % Math.max(1, body.waitingFor.length)];
  if (waiting !== undefined) {
    const { state } = selectBlock(snapshot, waiting);
    if (selectCheck(snapshot, waiting) !== null) return inCheck(snapshot, waiting, b);
    if (a % 2 === 0) return { type: 'item.opened', block: waiting, item: (b % 3) + 1 };
    if (state?.kind !== 'answer' || b === 0) {
      const chosen = b === 2 || b === 3 ? [1] : [0];
      return { type: 'answer.changed', block: waiting, answer: { kind: 'choice', chosen } };
    }
    return { type: state.submitted ? 'answer.reopened' : 'answer.submitted', block: waiting };
  }
  const shut = body?.blocks.findLast(
    (each) => each.type === 'continue' && !selectBlock(snapshot, each.key).done,
  );
  if (shut !== undefined) return { type: 'continue.pressed', block: shut.key };
  return { type: 'lesson.finished' };
}

export const openLessons = (snapshot: CourseSnapshot): readonly number[] =>
  selectLessons(snapshot)
    .filter(({ lock }) => lock === null)
    .map(({ lesson: { key } }) => key);
