import { expect, test } from 'vitest';

import { testCourse } from './testing/testCourse.ts';
import { choice, text } from './testing/buildBlocks.ts';
import { lesson, quiz, type CourseSpec } from './testing/buildCourse.ts';
import type { PlayableQuiz } from '../course/playable.ts';
import type { TestCourse } from './testing/testCourse.ts';

const course = (rules: Partial<PlayableQuiz>): CourseSpec => ({
  objectives: { ladder: ['ladder', 'quiz', 'after'], recovery: ['recovery'], nowhere: [] },
  lessons: [
    lesson('ladder', [text('a')]),
    lesson('recovery', [text('b')]),
    quiz(
      'quiz',
      [
        choice('q1', { objective: 'ladder' }),
        choice('q2', { objective: 'recovery' }),
        choice('q3', { objective: 'nowhere' }),
        choice('q4'),
        choice('q5', { objective: 'ladder' }),
      ],
      { passingScore: 1, ...rules },
    ),
    lesson('after', [text('c')]),
  ],
});

const atQuiz = (rules: Partial<PlayableQuiz>) =>
  testCourse(course(rules)).open('ladder').finish().finish().expectPage('quiz');

/** An attempt with the named questions wrong. */
function attempt(played: TestCourse, ...wrong: readonly string[]): TestCourse {
  played.startQuiz().answerAllRight();
  for (const id of wrong) played.answerQuestion(id, 'b');
  return played.submitQuiz();
}

const retry = ({ quiz: view }: TestCourse) => ('retry' in view ? view.retry : null);

test('without a limit there is always another attempt', () => {
  const played = atQuiz({ attempts: null });
  attempt(attempt(played, 'q1'), 'q1');
  expect(retry(played)).toEqual({ kind: 'open', attemptsLeft: null });
});

test('attempts are counted down', () => {
  const played = atQuiz({ attempts: 2 });
  expect(retry(played)).toEqual({ kind: 'open', attemptsLeft: 2 });
  expect(retry(attempt(played, 'q1'))).toEqual({ kind: 'open', attemptsLeft: 1 });
});

test('a new round opens once the lessons of what was missed were opened again', () => {
  const played = attempt(atQuiz({ attempts: 1 }), 'q1', 'q2');
  const [ladder, recovery] = [played.lesson('ladder').key, played.lesson('recovery').key];
  expect(retry(played)).toEqual({ kind: 'revisit', lessons: [ladder, recovery] });
  expect(played.startQuiz().quiz.step).toBe('results');
  played.open('ladder').open('quiz');
  expect(retry(played)).toEqual({ kind: 'revisit', lessons: [recovery] });
  played.open('recovery').open('quiz');
  expect(retry(played)).toEqual({ kind: 'open', attemptsLeft: 1 });
  attempt(played).expectPassed();
});

test('a new round has as many attempts as the first', () => {
  const played = attempt(attempt(atQuiz({ attempts: 2 }), 'q1'), 'q1')
    .open('ladder')
    .open('quiz');
  expect(retry(played)).toEqual({ kind: 'open', attemptsLeft: 2 });
  expect(retry(attempt(played, 'q1'))).toEqual({ kind: 'open', attemptsLeft: 1 });
});

const revisited = (played: TestCourse, number: number) => [
  ...(played.record.attempts.get(played.quizKey('quiz'))?.get(number)?.revisited ?? []),
];

test('visits are remembered only where a round asks for them', () => {
  const played = attempt(atQuiz({ attempts: 2 }), 'q1')
    .open('ladder')
    .open('recovery')
    .open('quiz');
  expect(revisited(played, 1)).toEqual([]);
  attempt(played, 'q1').open('ladder').open('quiz');
  expect(revisited(played, 2)).toEqual([played.lesson('ladder').key]);
});

test('lessons that were opened before the attempt do not count', () => {
  const played = atQuiz({ attempts: 1 }).open('ladder').open('quiz');
  expect(retry(attempt(played, 'q1'))).toMatchObject({ kind: 'revisit' });
});

test('each round asks for what was missed in its own last attempt', () => {
  const played = attempt(atQuiz({ attempts: 1 }), 'q1')
    .open('ladder')
    .open('quiz');
  expect(retry(attempt(played, 'q2'))).toEqual({
    kind: 'revisit',
    lessons: [played.lesson('recovery').key],
  });
});

test('what no lesson teaches asks for no lesson', () => {
  const played = attempt(atQuiz({ attempts: 1 }), 'q3', 'q4');
  expect(retry(played)).toEqual({ kind: 'open', attemptsLeft: 1 });
});

test('a lesson behind the quiz is never asked for: it could not be opened', () => {
  const { lessons } = { lessons: retry(attempt(atQuiz({ attempts: 1 }), 'q1')) };
  expect(lessons).toEqual({ kind: 'revisit', lessons: [1] });
});

test('locked is locked, and reported as failed', () => {
  const played = attempt(atQuiz({ attempts: 1, afterLastAttempt: 'locked' }), 'q1');
  expect(retry(played)).toEqual({ kind: 'locked' });
  expect(played.open('ladder').open('quiz').startQuiz().quiz.step).toBe('results');
  expect(played.report).toMatchObject({ completion: 'incomplete', success: 'failed', score: 0.8 });
});

test('an open attempt is not used up', () => {
  const played = atQuiz({ attempts: 1 }).startQuiz();
  expect(played.atLaunch({ mode: 'review' }).resume().quiz).toMatchObject({
    step: 'intro',
    resumes: true,
    retry: { kind: 'locked' },
  });
});
