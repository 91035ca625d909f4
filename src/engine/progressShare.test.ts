import { expect, test } from 'vitest';

import { finishBlocks, finishLesson } from '../progress/changes.ts';
import { emptyRecord } from '../progress/record.ts';
import { courseProgress, lessonProgress } from './progressShare.ts';
import { text } from './testing/buildBlocks.ts';
import { buildCourse, lesson } from './testing/buildCourse.ts';

const { outline } = buildCourse({
  lessons: [
    lesson('short', [text('a'), text('b')], 10),
    lesson('long', [text('c'), text('d'), text('e')], 30),
  ],
});
const none = emptyRecord(0);

test('lessons weigh their minutes', () => {
  const half = finishBlocks(none, [101]);
  expect(lessonProgress(outline, half)).toEqual([
    { share: 0.5, minutesLeft: 5 },
    { share: 0, minutesLeft: 30 },
  ]);
  expect(courseProgress(outline, half)).toEqual({ share: 0.125, minutesLeft: 35, lessonsDone: 0 });
});

test('a lesson that is done counts whole, even if an update added blocks', () => {
  const done = finishLesson(finishBlocks(none, [101]), 1);
  expect(lessonProgress(outline, done)[0]).toEqual({ share: 1, minutesLeft: 0 });
  expect(courseProgress(outline, done)).toEqual({ share: 0.25, minutesLeft: 30, lessonsDone: 1 });
});

test('a completed course is done, whatever is left of it', () => {
  const completed = { ...none, completedAt: 5 };
  expect(courseProgress(outline, completed)).toEqual({ share: 1, minutesLeft: 0, lessonsDone: 0 });
});

test('a lesson in which nothing counts is done by finishing it', () => {
  const optional = buildCourse({ lessons: [lesson('aside', [text('a', { optional: true })])] });
  expect(lessonProgress(optional.outline, none)[0]).toEqual({ share: 0, minutesLeft: 10 });
  const done = finishLesson(none, 1);
  expect(lessonProgress(optional.outline, done)[0]).toEqual({ share: 1, minutesLeft: 0 });
});
