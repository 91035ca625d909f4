import { expect, test } from 'vitest';

import { isDense, nameSize, titleSize } from './textSize.ts';

test('a name shrinks in steps as it grows longer', () => {
  expect([24, 25, 36, 37, 60, 61].map((letters) => nameSize('a'.repeat(letters)))).toEqual([
    'l',
    'm',
    'm',
    's',
    's',
    'xs',
  ]);
});

test('square letters take the room of two, and marks take none', () => {
  expect(nameSize('欧'.repeat(13))).toBe('m');
  expect(nameSize('x\u0323\u0302'.repeat(24))).toBe('l');
});

test('a title has more room than a name', () => {
  expect([titleSize('a'.repeat(34)), titleSize('a'.repeat(200))]).toEqual(['l', 'xs']);
});

test('all of a sheet is set smaller once there is very much of it', () => {
  expect([isDense(['a'.repeat(420)]), isDense(['a'.repeat(300), '欧'.repeat(61)])]).toEqual([
    false,
    true,
  ]);
});
