import { expect, test } from 'vitest';

import { testCourse } from './testing/testCourse.ts';
import { accordion, cards, choice, gate, text } from './testing/buildBlocks.ts';
import { lesson } from './testing/buildCourse.ts';
import { selectBody, selectGate } from './select.ts';
import type { TestCourse } from './testing/testCourse.ts';

const ids = (course: TestCourse) => selectBody(course.snapshot)?.blocks.map(({ id }) => id);

const waiting = (course: TestCourse) => {
  const keys = selectBody(course.snapshot)?.waitingFor ?? [];
  return course.idsOf(keys);
};

test('the lesson shows up to the first Continue that was not pressed', () => {
  const course = testCourse({
    lessons: [lesson('only', [text('a'), gate('on'), text('b'), gate('further'), text('c')])],
  }).open('only');
  expect(ids(course)).toEqual(['a', 'on']);
  expect(ids(course.continue())).toEqual(['a', 'on', 'b', 'further']);
  expect(selectBody(course.snapshot)?.atEnd).toBe(false);
  expect(ids(course.continue())).toEqual(['a', 'on', 'b', 'further', 'c']);
  expect(selectBody(course.snapshot)?.atEnd).toBe(true);
});

test('a Continue waits for what is to be done above it, nested blocks included', () => {
  const course = testCourse({
    lessons: [
      lesson('only', [
        text('read'),
        cards('cards', 2),
        accordion('sections', [[choice('inner'), text('aside')]]),
        gate('on'),
        cards('later', 1),
      ]),
    ],
  }).open('only');
  expect(waiting(course)).toEqual(['cards', 'sections', 'inner']);
  expect(waiting(course.flip('cards', 1, 2))).toEqual(['sections', 'inner']);
  expect(waiting(course.flip('sections', 1).answer('inner', 'b'))).toEqual(['inner']);
  expect(ids(course.continue())).not.toContain('later');
  expect(waiting(course.submit('inner'))).toEqual([]);
  expect(waiting(course.continue())).toEqual(['later']);
  course.expectDone('read', 'aside', 'on');
});

test('an optional block, and what it holds, holds nobody up', () => {
  const course = testCourse({
    lessons: [
      lesson('only', [
        cards('cards', 2, { optional: true }),
        accordion('sections', [[choice('inner'), text('aside')]], { optional: true }),
        gate('on'),
        text('end'),
      ]),
    ],
  }).open('only');
  expect(waiting(course)).toEqual([]);
  expect(ids(course.continue())).toContain('end');
  expect(course.idsOf([...course.record.run.blocksDone])).toEqual(['on']);
});

test('a Continue that requires nothing lets the learner pass by; what was not opened stays undone', () => {
  const course = testCourse({
    lessons: [lesson('only', [text('read'), cards('cards', 2), gate('skip', 'nothing')])],
  })
    .open('only')
    .continue()
    .expectDone('read', 'skip')
    .finish()
    .expectDone();
  expect(course.report.progress).toBe(1);
  expect(course.record.run.blocksDone.has(course.key('cards'))).toBe(false);
});

test('a Continue knows what it waits for, and that it was passed', () => {
  const course = testCourse({ lessons: [lesson('only', [cards('cards', 1), gate('on')])] });
  course.open('only');
  const on = course.key('on');
  expect(selectGate(course.snapshot, on)).toEqual({
    passed: false,
    waitingFor: [course.key('cards')],
  });
  course.flipAll('cards');
  expect(selectGate(course.snapshot, on)).toEqual({ passed: false, waitingFor: [] });
  course.continue();
  expect(selectGate(course.snapshot, on)).toEqual({ passed: true, waitingFor: [] });
});
