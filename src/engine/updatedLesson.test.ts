import { describe, expect, test } from 'vitest';

import { decodeRecord } from '../progress/codec/decode.ts';
import { encodeRecord } from '../progress/codec/encode.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { selectBody, selectProgress } from './select.ts';
import { accordion, cards, choice, gate, text, type BlockSpec } from './testing/buildBlocks.ts';
import { buildCourse, lesson, type BuiltCourse, type LessonSpec } from './testing/buildCourse.ts';
import { TestCourse } from './testing/testCourse.ts';

const first = (more: Readonly<Record<number, BlockSpec>> = {}): LessonSpec =>
  lesson('first', [
    text('read'),
    cards('look', 1),
    ...(more[1] === undefined ? [] : [more[1]]),
    gate('on'),
    text('end'),
    ...(more[2] === undefined ? [] : [more[2]]),
  ]);
const last = lesson('last', [text('a'), choice('b')]);

/** The course, and what it becomes by an update: what is new has numbers that nothing had before. */
function versions(more: Readonly<Record<number, BlockSpec>>): readonly [BuiltCourse, BuiltCourse] {
  let next = 900;
  const numbered = Object.fromEntries(
    Object.entries(more).map(([place, block]): [string, BlockSpec] => [
      place,
      () => block(() => (next += 1)),
    ]),
  );
  const spec = { navigation: 'free', lessons: [first(), last] } as const;
  return [buildCourse(spec), buildCourse({ ...spec, lessons: [first(numbered), last] })];
}

/** Through the saved state; with little room, all blocks that are done are forgotten. */
function saved(record: LearnerRecord, budget = 4_000): LearnerRecord {
  const outcome = decodeRecord(encodeRecord(record, { budget, saves: 1 }).text);
  if (outcome.kind !== 'decoded') throw new Error(outcome.kind);
  return outcome.record;
}

const finishFirst = (course: TestCourse): TestCourse =>
  course.open('first').flipAll('look').continue('on').finish();

const finishAll = (course: TestCourse): TestCourse =>
  finishFirst(course).open('last').answer('b', 'a').submit('b').finish().expectDone();

/** Who has done the first lesson, and comes back after an update. */
function comesBack(
  more: Readonly<Record<number, BlockSpec>>,
  play: (course: TestCourse) => TestCourse = finishFirst,
): TestCourse {
  const [before, after] = versions(more);
  return new TestCourse(after, { record: saved(play(new TestCourse(before)).record) });
}

const waiting = (course: TestCourse): readonly string[] =>
  course.idsOf(selectBody(course.snapshot)?.waitingFor ?? []);

describe('something to do that an update adds to a lesson', () => {
  test.each([
    ['cards', cards('new', 2)],
    ['a question', choice('new')],
    ['something within a section that is opened', accordion('new', [[choice('inner')]])],
  ])('%s: opens it again for who has done it', (_name, added) => {
    const course = comesBack({ 2: added });
    expect(course.statuses).toEqual({ first: 'started', last: 'started' });
    expect(selectProgress(course.snapshot)).toMatchObject({ lessonsDone: 0, completed: false });
    expect(waiting(course.open('first'))).toContain('new');
  });

  test('holds the lesson’s end, also where it stands above a Continue that was pressed', () => {
    const course = comesBack({ 1: cards('new', 2) }).open('first');
    expect(waiting(course)).toEqual(['new']);
    expect(course.finish().statuses['first']).toBe('started');
    expect(course.flipAll('new').finish().statuses['first']).toBe('done');
    expect(course.reload().statuses['first']).toBe('done');
  });

  test('changes nothing for who has completed the course', () => {
    const course = comesBack({ 2: cards('new', 2) }, finishAll);
    expect(course.statuses).toEqual({ first: 'done', last: 'done' });
    expect(selectProgress(course.snapshot)).toMatchObject({ share: 1, lessonsDone: 2 });
  });

  test('is simply to be done for who is in the middle of the lesson', () => {
    const course = comesBack({ 2: cards('new', 2) }, (begun) =>
      begun.open('first').flipAll('look'),
    );
    expect(waiting(course.open('first').continue('on'))).toEqual(['new']);
  });
});

test.each([
  ['words', text('new')],
  ['a Continue', gate('new')],
  ['something optional', cards('new', 2, { optional: true })],
])('%s that an update adds leave a lesson done', (_name, added) => {
  expect(comesBack({ 2: added }).statuses['first']).toBe('done');
});

describe('a saved state in which there was no room for what was done in each lesson', () => {
  const [before, after] = versions({ 2: cards('new', 2) });
  const { record } = finishFirst(new TestCourse(before));
  const forgetful = { ...record, run: { ...record.run, blocksDone: new Set<number>() } };

  test('opens no lesson: what is not known any more was not added', () => {
    for (const built of [before, after]) {
      expect(new TestCourse(built, { record: forgetful }).statuses['first']).toBe('done');
    }
  });

  test('opens none either when something in it is done once more', () => {
    const course = new TestCourse(before, { record: forgetful }).open('first').flipAll('look');
    expect(course.statuses['first']).toBe('done');
    expect(course.reload().statuses['first']).toBe('done');
  });

  test('forgets the lowest numbers first, which opens none', () => {
    const [low = 0, ...others] = [...record.run.blocksDone].toSorted((a, b) => a - b);
    for (let at = 0; at <= others.length; at += 1) {
      const blocksDone = new Set(others.slice(at));
      const known = { ...record, run: { ...record.run, blocksDone } };
      expect([low, new TestCourse(before, { record: known }).statuses['first']]).toEqual([
        low,
        'done',
      ]);
    }
  });
});

test('a lesson that is finished while every lock is open is done, with all that it requires', () => {
  const [before] = versions({});
  const course = new TestCourse(before, { author: true }).open('first').finish();
  expect(course.statuses['first']).toBe('done');
  expect(course.reload({ author: false }).statuses['first']).toBe('done');
});
