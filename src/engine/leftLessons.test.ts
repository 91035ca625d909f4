import { expect, test } from 'vitest';

import { finishLesson } from '../progress/changes.ts';
import { emptyRecord } from '../progress/record.ts';
import { leftLessons } from './leftLessons.ts';
import { buildCourse, type CourseSpec, lesson, quiz } from './testing/buildCourse.ts';
import { choice, text } from './testing/buildBlocks.ts';

const left = (completion: CourseSpec['completion'], ...done: readonly number[]) => {
  const { outline } = buildCourse({
    lessons: [
      lesson('one', [text('a')]),
      lesson('two', [text('b')]),
      quiz('quiz', [choice('q')]),
      lesson('last', [text('c')]),
    ],
    ...(completion === undefined ? {} : { completion }),
  });
  const record = done.reduce(finishLesson, emptyRecord(1));
  return leftLessons(outline, record);
};

test('the lessons that the rule names, until they are done', () => {
  expect(left({ lessons: ['two', 'one'] })).toEqual([1, 2]);
  expect(left({ lessons: ['two', 'one'] }, 1)).toEqual([2]);
  expect(left({ lessons: ['two', 'one'] }, 1, 2)).toEqual([]);
});

test('a quiz is left until it is passed, and named once', () => {
  expect(left({ all: [{ lessons: ['one', 'quiz'] }, { passed: 'quiz' }] }, 1)).toEqual([3]);
});

test('of several ways the shortest', () => {
  expect(left({ any: [{ lessons: ['one', 'two'] }, { passed: 'quiz' }] })).toEqual([3]);
  expect(left({ any: [{ lessons: ['one'] }, { passed: 'quiz' }] }, 1)).toEqual([]);
});

test('for a share, all that is not done, until the share is reached', () => {
  expect(left({ share: 0.5 }, 1)).toEqual([2, 3, 4]);
  expect(left({ share: 0.5 }, 1, 2)).toEqual([]);
});
