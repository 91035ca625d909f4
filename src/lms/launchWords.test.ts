import { expect, test } from 'vitest';

import { countsIn, isOwnWord, isUnset, modeIn, statusIn } from './launchWords.ts';

test.each([
  ['passed', ['passed', 'Passed', 'PASSED', 'pass', 'P', 'p', ' passed ']],
  ['completed', ['completed', 'Completed', 'COMPLETED', 'complete', 'C', 'c']],
  ['failed', ['failed', 'Failed', 'fail', 'F']],
  ['incomplete', ['incomplete', 'Incomplete', 'I', 'in-complete', 'in progress']],
  ['browsed', ['browsed', 'B']],
  ['not attempted', ['not attempted', 'Not Attempted', 'not_attempted', 'N', 'na']],
  [
    null,
    [
      '',
      ' ',
      'null',
      'undefined',
      'unknown',
      'U',
      '?',
      '1',
      'true',
      'bestanden',
      'nicht bestanden',
    ],
  ],
] as const)('a status is read in any spelling: %s', (status, spellings) => {
  expect(spellings.map(statusIn)).toEqual(spellings.map(() => status));
});

test.each([
  ['browse', ['browse', 'Browse', 'BROWSE', 'b']],
  ['review', ['review', 'Review', 'R']],
  ['normal', ['', 'normal', 'Normal', 'n', 'null', 'undefined', 'resume', 'anything']],
] as const)('a mode is read in any spelling: %s', (mode, spellings) => {
  expect(spellings.map(modeIn)).toEqual(spellings.map(() => mode));
});

test('only a plain no takes the credit away', () => {
  const no = ['no-credit', 'No-Credit', 'no credit', 'NO_CREDIT', 'nocredit', 'N', 'no'];
  const yes = ['', 'credit', 'Credit', 'c', 'null', 'undefined'];
  expect([no.map(countsIn), yes.map(countsIn)]).toEqual([no.map(() => false), yes.map(() => true)]);
});

test('nothing may be written out; a name that looks like it is a name', () => {
  expect(['', ' ', 'null', 'undefined', ' null '].every(isUnset)).toBe(true);
  expect(['Null', 'Anna', '0', 'nullable'].some(isUnset)).toBe(false);
});

test('a word of an LMS’s own says that it has a status, and not which', () => {
  expect(
    ['abgeschlossen', 'bestanden', 'fertig', 'terminé', '1', 'true', '?'].every(isOwnWord),
  ).toBe(true);
  expect(['', 'null', 'unknown', 'U', 'Passed', 'n', 'browsed'].some(isOwnWord)).toBe(false);
});
