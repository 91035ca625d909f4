import { expect, test } from 'vitest';

import { selectLessonParts } from './select.ts';
import { gate, text, type BlockSpec } from './testing/buildBlocks.ts';
import { lesson } from './testing/buildCourse.ts';
import { testCourse } from './testing/testCourse.ts';

const titled =
  (title: string): BlockSpec =>
  (nextKey) => {
    const block = text(title)(nextKey);
    return block.type === 'text' ? { ...block, content: { ...block.content, title } } : block;
  };

const seen = (played: ReturnType<typeof testCourse>) =>
  selectLessonParts(played.snapshot).map(
    ({ title, open, current }) => `${title}${open ? '' : ' (shut)'}${current ? ' <' : ''}`,
  );

test('a long lesson has parts, shut behind a Continue, and the learner is in one of them', () => {
  const played = testCourse({
    lessons: [lesson('one', [titled('a'), text('b'), titled('c'), gate('on'), titled('d')])],
  }).open('one');
  expect(seen(played)).toEqual(['a <', 'c', 'd (shut)']);
  played.send({ type: 'block.reached', block: played.key('c') });
  expect(seen(played.continue('on'))).toEqual(['a', 'c <', 'd']);
});

test('an address that leads behind a shut Continue leads to the top of the lesson', () => {
  const played = testCourse({
    lessons: [lesson('one', [titled('a'), titled('c'), gate('on'), titled('d')])],
  });
  const [at, shut] = [played.lesson('one').key, played.key('d')];
  played.send({ type: 'lesson.opened', lesson: at, block: shut });
  expect(seen(played)).toEqual(['a <', 'c', 'd (shut)']);
  expect(played.record.run.place?.value).toEqual({ lesson: at, block: null });
});

test('a short lesson has none', () => {
  expect(
    seen(testCourse({ lessons: [lesson('one', [titled('a'), titled('b')])] }).open('one')),
  ).toEqual([]);
});
