import { expect, test } from 'vitest';

import { check, choice, text, type BlockSpec } from '../../engine/testing/buildBlocks.ts';
import { buildCourse, lesson } from '../../engine/testing/buildCourse.ts';
import { taughtAt } from './taughtAt.ts';

const titled =
  (title: string): BlockSpec =>
  (nextKey) => {
    const block = text(title)(nextKey);
    return block.type === 'text' ? { ...block, content: { ...block.content, title } } : block;
  };

test('an objective is taught at the titled block before the first question about it', () => {
  const { lessons } = buildCourse({
    lessons: [
      lesson('one', [
        titled('Before'),
        titled('There'),
        text('x'),
        choice('q', { objective: 'a' }),
      ]),
      lesson('two', [titled('Nothing about it')]),
      lesson('three', [choice('r', { objective: 'a' })]),
    ],
  });
  expect(taughtAt('a', lessons)).toEqual([{ lesson: 1, block: 102, title: 'There' }]);
});

test('what asks about it alone says more of the place than what asks about several things', () => {
  const both = check('both', [choice('q', { objective: 'a' }), choice('r', { objective: 'b' })]);
  const { lessons } = buildCourse({
    lessons: [
      lesson('one', [titled('All'), both, titled('This'), choice('s', { objective: 'a' })]),
    ],
  });
  const titles = (objective: string) => taughtAt(objective, lessons).map(({ title }) => title);
  expect({ a: titles('a'), b: titles('b') }).toEqual({ a: ['This'], b: ['All'] });
});

test('a test before the lesson is no place to look again', () => {
  const known = check('known', [choice('q', { objective: 'a' })], { testOut: 0.8 });
  const { lessons } = buildCourse({
    lessons: [lesson('one', [known, titled('There'), choice('r', { objective: 'a' })])],
  });
  expect(taughtAt('a', lessons)).toEqual([{ lesson: 1, block: 103, title: 'There' }]);
});
