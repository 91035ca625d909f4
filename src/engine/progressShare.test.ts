import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constant,
  oneof,
  property,
  shuffledSubarray,
  subarray,
  tuple,
} from 'fast-check';
import { expect, test } from 'vitest';

import { finishBlocks, finishLesson } from '../progress/changes.ts';
import { emptyRecord } from '../progress/record.ts';
import { meetsCompletion } from './completion.ts';
import { courseProgress, lessonProgress } from './progressShare.ts';
import { text } from './testing/buildBlocks.ts';
import { buildCourse, type CompletionSpec, lesson } from './testing/buildCourse.ts';

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

const oneWayOrAnother = (completion: CompletionSpec) =>
  buildCourse({
    lessons: [
      lesson('opening', [text('a')], 10),
      lesson('short way', [text('b')], 10),
      lesson('long way', [text('c'), text('d')], 60),
    ],
    completion,
  }).outline;

test('where one of two ways is enough, it is measured along the one that the learner is furthest on', () => {
  const any = oneWayOrAnother({
    all: [
      { lessons: ['opening'] },
      { any: [{ lessons: ['short way'] }, { lessons: ['long way'] }] },
    ],
  });
  expect(courseProgress(any, none)).toEqual({ share: 0, minutesLeft: 70, lessonsDone: 0 });
  const short = finishLesson(none, 2);
  expect(courseProgress(any, short)).toEqual({ share: 0.5, minutesLeft: 10, lessonsDone: 1 });
  const long = finishBlocks(none, [103]);
  expect(courseProgress(any, long)).toEqual({ share: 30 / 70, minutesLeft: 40, lessonsDone: 0 });
});

test('what a share counts is left aside in no way', () => {
  const share = oneWayOrAnother({ any: [{ share: 0.9 }, { lessons: ['short way'] }] });
  expect(courseProgress(share, none)).toEqual({ share: 0, minutesLeft: 80, lessonsDone: 0 });
});

test('of too many ways nothing is left aside', () => {
  const ways = { any: [{ lessons: ['short way'] }, { lessons: ['long way'] }] };
  const many = oneWayOrAnother({ all: Array.from({ length: 7 }, () => ways) });
  expect(courseProgress(many, none).minutesLeft).toBe(80);
});

const joined = (inner: Arbitrary<CompletionSpec>) =>
  tuple(boolean(), array(inner, { minLength: 1, maxLength: 3 })).map(
    ([any, rules]): CompletionSpec => (any ? { any: rules } : { all: rules }),
  );

test('whatever the rule, progress never falls, and is whole only when the rule is met', () => {
  const ids = ['opening', 'short way', 'long way'];
  const named = subarray(ids, { minLength: 1 }).map((lessons): CompletionSpec => ({ lessons }));
  const single = oneof(named, constant<CompletionSpec>({ share: 1 }));
  const rule = joined(oneof(single, joined(single)));
  assert(
    property(rule, shuffledSubarray([1, 2, 3], { minLength: 3 }), (completion, order) => {
      const course = oneWayOrAnother(completion);
      const blocks = [[101], [102], [103, 104]];
      let record = none;
      let before = 0;
      for (const key of order) {
        record = finishLesson(finishBlocks(record, blocks[key - 1] ?? []), key);
        const { share } = courseProgress(course, record);
        expect(share).toBeGreaterThanOrEqual(before);
        if (share === 1) expect(meetsCompletion(course, record)).toBe(true);
        before = share;
      }
    }),
  );
});
