import { expect, test } from 'vitest';

import { optionOrder } from './questions.ts';
import { choice, statement } from '../engine/testing/buildBlocks.ts';

const key = () => 7;

test('options stand as the author wrote them, unless they are shuffled', () => {
  const fixed = choice('fixed', { options: 4 })(key);
  expect(optionOrder(fixed, 1, false)).toEqual([0, 1, 2, 3]);
  const orders = Array.from({ length: 30 }, (_, seed) => optionOrder(fixed, seed, true).join());
  expect(new Set(orders).size).toBeGreaterThan(10);
  const shuffled = choice('shuffled', { options: 4, shuffle: true })(key);
  expect(optionOrder(shuffled, 5, false)).toEqual(optionOrder(fixed, 5, true));
});

test('an option that is added leaves the order of the others', () => {
  const before = optionOrder(choice('q', { options: 4 })(key), 9, true);
  const after = optionOrder(choice('q', { options: 5 })(key), 9, true);
  expect(after.filter((item) => item !== 4)).toEqual(before);
});

test('true stands before false, always', () => {
  expect(optionOrder(statement('said')(key), 3, true)).toEqual([1, 0]);
});
