import { expect, test } from 'vitest';

import { eased, mix, popped, present } from './motion.ts';

test('a move rests before and after its time, and is half way in the middle', () => {
  expect([0, 2, 3, 4, 9].map((t) => eased(t, 2, 2))).toEqual([0, 0, 0.5, 1, 1]);
});

test('a move starts softly: a tenth of its time is far less than a tenth of its way', () => {
  expect(eased(0.1, 0, 1)).toBeLessThan(0.01);
});

test('what pops up goes a little too far, and ends where it should', () => {
  const sizes = Array.from({ length: 11 }, (_, index) => popped(index / 10, 0, 1));
  expect(Math.max(...sizes)).toBeGreaterThan(1.01);
  expect(Math.max(...sizes)).toBeLessThan(1.1);
  expect([sizes.at(0), sizes.at(-1)]).toEqual([0, 1]);
});

test('something is there between its coming and its going, and only then', () => {
  expect([1, 2, 5, 8, 9].map((t) => present(t, 2, 8))).toEqual([0, 0, 1, 0, 0]);
});

test('half way between two values is their mean', () => {
  expect(mix(10, 30, 0.5)).toBe(20);
});
