import { describe, expect, test } from 'vitest';

import type { PlayableQuiz } from '../course/playable.ts';
import { testCourse, type TestCourse } from './testing/testCourse.ts';
import { choice, text } from './testing/buildBlocks.ts';
import { lesson, quiz, type CompletionSpec, type CourseSpec } from './testing/buildCourse.ts';

const course = (completion: CompletionSpec, rules: Partial<PlayableQuiz> = {}): CourseSpec => ({
  completion,
  navigation: 'free',
  lessons: [
    lesson('read', [text('a')]),
    quiz('quiz', [choice('q1'), choice('q2'), choice('q3')], { passingScore: 0.6, ...rules }),
    quiz('other', [choice('q4')], rules),
  ],
});

const both: CompletionSpec = { all: [{ lessons: ['read'] }, { passed: 'quiz' }] };

const attempt = (played: TestCourse, id: string, ...wrong: readonly string[]): TestCourse => {
  played.open(id).startQuiz().answerAllRight();
  for (const each of wrong) played.answerQuestion(each, 'b');
  return played.submitQuiz();
};

test('incomplete is said at once', () => {
  expect(testCourse(course(both)).report).toEqual({
    completion: 'incomplete',
    success: 'unknown',
    score: null,
    progress: 0,
    location: '',
  });
});

test('no score and no verdict while the quiz can still be passed', () => {
  const played = attempt(testCourse(course(both)), 'quiz', 'q1', 'q2');
  expect(played.report).toMatchObject({ success: 'unknown', score: null, location: 'quiz' });
});

test('passed comes with the best score, completed with all that the rule asks for', () => {
  const played = attempt(testCourse(course(both)), 'quiz', 'q1');
  expect(played.report).toMatchObject({
    completion: 'incomplete',
    success: 'passed',
    score: 0.6666,
  });
  expect(attempt(played, 'quiz').report.score).toBe(1);
  expect(attempt(played, 'quiz', 'q1', 'q2').report.score).toBe(1);
  expect(played.open('read').finish().report).toMatchObject({
    completion: 'completed',
    success: 'passed',
    progress: 1,
  });
});

test("the LMS's passing score beats the course's", () => {
  const strict = testCourse(course(both), { launch: { passingScore: 0.7 } });
  expect(attempt(strict, 'quiz', 'q1').report).toMatchObject({ success: 'unknown', score: null });
  const mild = testCourse(course(both), { launch: { passingScore: 0.3 } });
  expect(attempt(mild, 'quiz', 'q1', 'q2').report).toMatchObject({ success: 'passed' });
});

test('a quiz that completion does not ask for is not reported', () => {
  const played = attempt(testCourse(course({ lessons: ['read'] })), 'quiz');
  expect(played.report).toMatchObject({ success: 'unknown', score: null });
  expect(attempt(testCourse(course({ share: 0.1 })), 'quiz').report.success).toBe('unknown');
});

test('a quiz among the lessons to be done is asked for', () => {
  const played = attempt(testCourse(course({ lessons: ['read', 'quiz'] })), 'quiz');
  expect(played.report).toMatchObject({ completion: 'incomplete', success: 'passed', score: 1 });
});

describe('failed is said only when nothing can be tried any more', () => {
  const locked: Partial<PlayableQuiz> = { attempts: 1, afterLastAttempt: 'locked' };
  const two: readonly CompletionSpec[] = [{ passed: 'quiz' }, { passed: 'other' }];

  test('not while the author allows new rounds', () => {
    const played = testCourse(course(both, { attempts: 1 }));
    expect(attempt(played, 'quiz', 'q1', 'q2', 'q3').report.success).toBe('unknown');
  });

  test('not while the last attempt is under way', () => {
    const played = testCourse(course(both, locked)).open('quiz').startQuiz();
    expect(played.report.success).toBe('unknown');
  });

  test('with one quiz: after its last attempt, with the score', () => {
    const played = attempt(testCourse(course(both, locked)), 'quiz', 'q1', 'q2');
    expect(played.report).toMatchObject({
      completion: 'incomplete',
      success: 'failed',
      score: 0.3333,
    });
  });

  test('with two quizzes: after the last attempt at the last of them', () => {
    const played = attempt(testCourse(course({ all: two }, locked)), 'quiz', 'q1', 'q2', 'q3');
    expect(played.report.success).toBe('unknown');
    expect(attempt(played, 'other', 'q4').report).toMatchObject({ success: 'failed', score: 0 });
  });

  test('one of two that are asked for passed, the other lost', () => {
    const played = attempt(testCourse(course({ all: two }, locked)), 'quiz');
    expect(attempt(played, 'other', 'q4').report).toMatchObject({ success: 'failed', score: 0.5 });
  });

  test('with a choice of quizzes: one passed is enough', () => {
    const played = attempt(testCourse(course({ any: two }, locked)), 'quiz', 'q1', 'q2', 'q3');
    expect(played.report.success).toBe('unknown');
    expect(attempt(played, 'other').report).toMatchObject({
      completion: 'completed',
      success: 'passed',
    });
  });

  test('never while there is a way around the quiz', () => {
    const around: CompletionSpec = { any: [{ passed: 'quiz' }, { lessons: ['read'] }] };
    const played = attempt(testCourse(course(around, locked)), 'quiz', 'q1', 'q2', 'q3');
    expect(played.report.success).toBe('unknown');
    expect(played.open('read').finish().report).toMatchObject({
      completion: 'completed',
      success: 'unknown',
      score: null,
    });
  });
});

test('review, no credit and browsing withhold status and score, and keep the place', () => {
  const played = attempt(testCourse(course(both)), 'quiz');
  const withheld = { completion: null, success: null, score: null, location: 'quiz' };
  expect(played.atLaunch({ mode: 'review' }).report).toMatchObject(withheld);
  expect(played.atLaunch({ mode: 'browse' }).report).toMatchObject(withheld);
  expect(played.atLaunch({ credit: false }).report).toMatchObject(withheld);
});

test('nothing is taken back: start again leaves completed, passed and the score', () => {
  const played = attempt(testCourse(course(both)), 'quiz')
    .open('read')
    .finish();
  played.send({ type: 'course.restarted' });
  expect(played.report).toEqual({
    completion: 'completed',
    success: 'passed',
    score: 1,
    progress: 1,
    location: '',
  });
});
