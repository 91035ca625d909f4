import { expect, test } from 'vitest';

import { selectBlock } from './select.ts';
import { choice } from './testing/buildBlocks.ts';
import { lesson } from './testing/buildCourse.ts';
import { testCourse, type TestCourse } from './testing/testCourse.ts';

const course = (tries?: number) => ({
  lessons: [lesson('only', [choice('recall', tries === undefined ? {} : { tries })])],
});

const left = (played: TestCourse) => selectBlock(played.snapshot, played.key('recall')).triesLeft;

const tryAgain = (played: TestCourse): TestCourse =>
  played
    .send({ type: 'answer.reopened', block: played.key('recall') })
    .answer('recall', 'b')
    .submit('recall');

test('each answer that is handed in is a try, until none is left', () => {
  const played = testCourse(course(2)).open('only').answer('recall', 'b');
  const seen = [left(played), left(played.submit('recall')), left(tryAgain(played))];
  expect([...seen, left(tryAgain(played))]).toEqual([2, 1, 0, 0]);
});

test('tries are remembered, and begin anew with the course', () => {
  const played = testCourse(course(2)).open('only').answer('recall', 'b').submit('recall');
  expect(left(played.reload().resume())).toBe(1);
  expect(left(played.send({ type: 'course.restarted' }).open('only'))).toBe(2);
});

test('where what is right is shown at once, no try is counted', () => {
  const played = testCourse(course()).open('only').answer('recall', 'b').submit('recall');
  expect(left(played)).toBe(0);
  expect(played.record.run.traces.size).toBe(0);
});
