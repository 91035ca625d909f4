import { expect, test } from 'vitest';

import { walkToCompletion } from './walk.ts';
import { accordion, cards, choice, gate, openText, poll, text } from './testing/buildBlocks.ts';
import type { BlockSpec } from './testing/buildBlocks.ts';
import { buildCourse, lesson, quiz, type CourseSpec } from './testing/buildCourse.ts';
import { testCourse } from './testing/testCourse.ts';

const walk = (spec: CourseSpec) => {
  const { outline, lessons } = buildCourse(spec);
  const { completed, stuck } = walkToCompletion(outline, lessons);
  return { completed, stuck };
};

/** A question without a right answer. */
const impossible = (id: string): BlockSpec => choice(id, { right: '', mustBeCorrect: true });

test('a course that can be completed is', () => {
  const result = walk({
    lessons: [
      lesson('first', [
        cards('cards', 3),
        accordion('sections', [[choice('inner', { mustBeCorrect: true })]]),
        gate('on'),
        text('more'),
      ]),
      quiz('quiz', [choice('q1'), choice('q2', { right: 'bc', several: true })], { draw: 1 }),
    ],
  });
  expect(result).toEqual({ completed: true, stuck: [] });
});

test('what has no right answer can be answered', () => {
  const result = walk({
    lessons: [lesson('only', [poll('alone'), openText('words'), gate('on'), text('end')])],
  });
  expect(result).toEqual({ completed: true, stuck: [] });
});

test('a Continue that can never open is named, with what it waits for', () => {
  const result = walk({
    lessons: [lesson('only', [impossible('riddle'), gate('on'), text('end')])],
  });
  expect(result).toEqual({
    completed: false,
    stuck: [{ kind: 'waiting', lesson: 1, gate: 102, blocks: [101] }],
  });
});

test('the end of a lesson that can never be reached is named', () => {
  const result = walk({ lessons: [lesson('only', [gate('on'), impossible('riddle')])] });
  expect(result.stuck).toEqual([{ kind: 'waiting', lesson: 1, gate: null, blocks: [102] }]);
});

test('a quiz that right answers cannot pass is named', () => {
  const result = walk({ lessons: [quiz('quiz', [choice('q1'), choice('q2', { right: '' })])] });
  expect(result).toEqual({ completed: false, stuck: [{ kind: 'unreachable', lesson: 1 }] });
});

test('every such place is named in one go, also those that completion does not need', () => {
  const result = walk({
    completion: { lessons: ['first'] },
    lessons: [
      lesson('first', [text('a')]),
      lesson('second', [impossible('riddle')]),
      quiz('quiz', [choice('q', { right: '' })]),
    ],
  });
  expect(result.completed).toBe(true);
  expect(result.stuck.map(({ kind, lesson: key }) => [kind, key])).toEqual([
    ['waiting', 2],
    ['unreachable', 3],
  ]);
});

test('a completion rule that nothing can meet is not met', () => {
  expect(walk({ lessons: [lesson('only', [text('a')])], completion: { passed: 'gone' } })).toEqual({
    completed: false,
    stuck: [],
  });
});

const oneAttempt = (afterLastAttempt: 'locked' | 'newRound'): CourseSpec => ({
  objectives: { aim: ['taught'] },
  lessons: [
    lesson('taught', [text('a')]),
    quiz('quiz', [choice('q', { objective: 'aim' })], { attempts: 1, afterLastAttempt }),
  ],
});

const walkAfterFailing = (kind: 'locked' | 'newRound') => {
  const played = testCourse(oneAttempt(kind)).open('taught').finish().startQuiz().submitQuiz();
  const { outline, lessons } = played.built;
  const { completed, stuck } = walkToCompletion(outline, lessons, played.record);
  return { completed, stuck };
};

test('a learner who used up a locked quiz is stuck; one with new rounds is not', () => {
  expect(walkAfterFailing('newRound')).toEqual({ completed: true, stuck: [] });
  expect(walkAfterFailing('locked')).toEqual({
    completed: false,
    stuck: [{ kind: 'locked', lesson: 2 }],
  });
});
