import { expect, test } from 'vitest';

import { fail, ok } from '../core/result.ts';
import { readArguments } from './readArguments.ts';

const read = (...args: readonly string[]) => readArguments(args, ['--folder'], ['--out']);

test('a folder, an option, and a word after another', () => {
  const values = new Map([['--out', 'a=b']]);
  const whole = ok({ folder: 'x', others: [], options: new Set(['--folder']), values });
  expect(read('x', '--folder', '--out', 'a=b')).toEqual(whole);
  expect(read('--out=a=b', '--folder', 'x')).toEqual(whole);
});

test('as many words after the folder as a command takes', () => {
  const whole = { folder: 'x', others: ['ar'], options: new Set(), values: new Map() };
  expect(readArguments(['x', 'ar'], [], [], 1)).toEqual(ok(whole));
  expect(readArguments(['x', 'ar', 'y'], [], [], 1)).toEqual(
    fail(
      'Name one folder only, not also "y". A name with spaces stands in quotation marks: "x ar y".',
    ),
  );
});

test.each([
  [['x', '--out'], 'Something is missing after "--out".'],
  [['x', '--ot', 'y'], 'There is no option "--ot". Did you mean "--out"?'],
  [['--folder'], 'Say which folder.'],
  [
    ['x', 'y'],
    'Name one folder only, not also "y". A name with spaces stands in quotation marks: "x y".',
  ],
])('%j', (args, complaint) => {
  expect(read(...args)).toEqual(fail(complaint));
});
