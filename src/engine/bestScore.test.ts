import { expect, test } from 'vitest';

import { emptyRecord } from '../progress/record.ts';
import { bestScore } from './bestScore.ts';
import { choice } from './testing/buildBlocks.ts';
import { buildCourse, type CourseSpec, quiz } from './testing/buildCourse.ts';

/** Quizzes have the keys 101 and 103. */
const scoreOf = (
  completion: CourseSpec['completion'],
  scores: Readonly<Record<number, number>>,
) => {
  const { outline } = buildCourse({
    lessons: [quiz('one', [choice('a')]), quiz('two', [choice('b')])],
    ...(completion === undefined ? {} : { completion }),
  });
  const bestScores = new Map(Object.entries(scores).map(([key, value]) => [Number(key), value]));
  return bestScore(outline, { ...emptyRecord(1), bestScores });
};

test('the score of the quiz that completion asks for', () => {
  expect(scoreOf({ passed: 'one' }, { 101: 8_333, 103: 10_000 })).toBe(0.8333);
});

test('the mean of several, rounded down, of those that were tried', () => {
  expect(scoreOf({ all: [{ passed: 'one' }, { passed: 'two' }] }, { 101: 8_333, 103: 9_000 })).toBe(
    0.8666,
  );
  expect(scoreOf({ all: [{ passed: 'one' }, { passed: 'two' }] }, { 103: 9_000 })).toBe(0.9);
});

test('where completion asks for none, every quiz counts; without any there is no score', () => {
  expect(scoreOf({ share: 0.5 }, { 101: 6_000, 103: 8_000 })).toBe(0.7);
  expect(scoreOf({ passed: 'one' }, {})).toBeNull();
});
