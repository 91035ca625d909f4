import { describe, expect, test } from 'vitest';

import { emptyRecord } from '../progress/record.ts';
import { interactionsOf } from './interactions.ts';
import { reachedObjectives } from './objectives.ts';
import { selectBody, selectLessons } from './select.ts';
import { submittedSince } from './submitted.ts';
import { cards, check, choice, gate, text } from './testing/buildBlocks.ts';
import { type CourseSpec, lesson } from './testing/buildCourse.ts';
import { testCourse, type TestCourse } from './testing/testCourse.ts';
import { walkToCompletion } from './walk.ts';

const known = (right = 'a') =>
  check('known', [choice('first', { objective: 'aim' }), choice('second', { right })], {
    testOut: 0.8,
  });

const spec: CourseSpec = {
  objectives: { aim: ['one'] },
  lessons: [
    lesson('one', [known(), cards('cards', 2), gate('gate'), text('after')]),
    lesson('two', [text('more')]),
  ],
};

const opened = () => testCourse(spec).open('one');

const taken = (played: TestCourse, first: string, second: string): TestCourse =>
  played
    .startCheck('known')
    .answerInCheck('known', 'first', first)
    .answerInCheck('known', 'second', second)
    .finishCheck('known');

const testOf = (played: TestCourse) => {
  const view = played.knowledgeCheck('known');
  return view.step === 'asking' ? null : view.test;
};

/** The share of each lesson that is done. */
const shares = (played: TestCourse) => selectLessons(played.snapshot).map(({ share }) => share);

describe('who passes the test before a lesson', () => {
  test('has done the lesson, and finds the next one open', () => {
    const played = opened();
    expect(testOf(played)).toEqual({ passingScore: 0.8, passed: false, lessonDone: false });
    expect(played.statuses).toEqual({ one: 'started', two: 'locked' });
    taken(played, 'a', 'a');
    expect(testOf(played)).toEqual({ passingScore: 0.8, passed: true, lessonDone: true });
    expect(played.statuses).toEqual({ one: 'done', two: 'open' });
    expect(shares(played)).toEqual([1, 0]);
  });

  test('can read all of it, and goes on from where they are', () => {
    const played = taken(opened(), 'a', 'a');
    const body = selectBody(played.snapshot);
    expect(played.idsOf((body?.blocks ?? []).map(({ key }) => key))).toEqual([
      'known',
      'cards',
      'gate',
      'after',
    ]);
    expect(body).toMatchObject({ waitingFor: [], atEnd: true });
    played.finish().expectPage('two').finish().expectDone();
  });

  test('has reached it, with what was asked and answered, for the LMS', () => {
    const played = taken(opened(), 'a', 'a');
    const { context } = played.snapshot;
    expect(reachedObjectives(context.outline, played.record).map(({ id }) => id)).toEqual([
      'lesson.one',
      'objective.aim',
    ]);
    expect(played.report).toMatchObject({ completion: 'incomplete', progress: 0.5 });
    const told = submittedSince(emptyRecord(7), played.record).flatMap(
      (submission) => interactionsOf(submission, context, null) ?? [],
    );
    expect(told.map(({ id, correct, objective }) => [id, correct, objective])).toEqual([
      ['one.known.first', true, 'objective.aim'],
      ['one.known.second', true, null],
    ]);
  });

  test('finds it again where the course is started again', () => {
    const played = taken(opened(), 'a', 'a').send({ type: 'course.restarted' }).open('one');
    expect(testOf(played)).toEqual({ passingScore: 0.8, passed: false, lessonDone: false });
    expect(played.statuses['one']).toBe('started');
  });
});

describe('who does not pass it', () => {
  test('has lost nothing, and is not asked again', () => {
    const played = taken(opened(), 'a', 'b');
    expect(testOf(played)).toEqual({ passingScore: 0.8, passed: false, lessonDone: false });
    expect(played.statuses).toEqual({ one: 'started', two: 'locked' });
    const { record } = played;
    expect(taken(played, 'a', 'a').record).toBe(record);
  });

  test('reads the lesson as if there were no test', () => {
    for (const played of [opened(), taken(opened(), 'b', 'b'), opened().startCheck('known')]) {
      played.flipAll('cards').continue('gate').finish();
      expect(played.statuses).toEqual({ one: 'done', two: 'started' });
    }
  });
});

test('a test of a lesson that was read changes nothing, and is no less true for it', () => {
  const played = opened().flipAll('cards').continue('gate').finish();
  played.open('one');
  expect(testOf(played)).toEqual({ passingScore: 0.8, passed: false, lessonDone: true });
  const { lessonsDone } = taken(played, 'b', 'b').record.run;
  expect([...lessonsDone]).toEqual([1]);
});

const walk = (course: CourseSpec, tests: boolean) => {
  const { outline, lessons } = testCourse(course).built;
  const { completed, stuck } = walkToCompletion(outline, lessons, undefined, tests);
  return { completed, stuck };
};

describe('a walk to completion', () => {
  test('goes both ways: past the tests, and through them', () => {
    for (const tests of [false, true]) {
      expect(walk(spec, tests)).toEqual({ completed: true, stuck: [] });
    }
  });

  test('never takes a test for a way around what nobody can do', () => {
    const riddle = choice('riddle', { right: '', mustBeCorrect: true });
    const blocks = [known(), riddle, gate('gate'), text('after')];
    const dead = { lessons: [lesson('one', blocks)] };
    expect(walk(dead, false)).toMatchObject({ completed: false, stuck: [{ kind: 'waiting' }] });
  });

  test('names a test that right answers do not pass', () => {
    const hard = { lessons: [lesson('one', [known(''), text('after')])] };
    expect(walk(hard, false)).toEqual({ completed: true, stuck: [] });
    expect(walk(hard, true)).toMatchObject({ stuck: [{ kind: 'test', lesson: 1, block: 101 }] });
  });
});
