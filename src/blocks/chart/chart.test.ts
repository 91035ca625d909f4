import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { withUnit } from '../figure.ts';
import { linearizeBlock } from '../linearize.ts';
import { chartFixtures } from './fixtures.ts';
import { lintChart } from './lint.ts';
import { valueScale } from './scale.ts';
import { slicesOf } from './slices.ts';

describe('a chart', () => {
  it('is done by going past it', () => {
    expect(compileFixture('chart', chartFixtures.short)).toMatchObject({
      state: { kind: 'none' },
      done: { when: 'passed' },
    });
  });

  it('reads as its table, row by row', () => {
    expect(read('short')).toEqual([
      'Most people ask for somebody to talk to',
      'What 120 people asked for first.',
      'Somebody to talk to: 46%',
      'Help to find the way through services: 31%',
      'Work: 14%',
      'A home: 9%',
      'An invented example.',
    ]);
    expect(read('compared').slice(1, 3)).toEqual([
      'I feel alone: At first: 62',
      'I feel alone: After a year: 34',
    ]);
  });

  it('writes what it counts in as people do', () => {
    expect([withUnit('9', null), withUnit('9', '%'), withUnit('9', 'hours')]).toEqual([
      '9',
      '9%',
      '9\u00a0hours',
    ]);
  });
});

describe('a scale', () => {
  it.each([
    [
      [46, 31],
      [0, 10, 20, 30, 40, 50],
    ],
    [
      [-12.5, 71],
      [-20, 0, 20, 40, 60, 80],
    ],
    [
      [0.3, 0.1],
      [0, 0.1, 0.2, 0.3],
    ],
    [
      [-5, -1],
      [-5, -4, -3, -2, -1, 0],
    ],
    [
      [0, 0],
      [0, 1],
    ],
  ])('of %j has round lines, and holds zero', (values, ticks) => {
    expect(valueScale(values).ticks).toEqual(ticks);
  });

  it('says how far up a value stands', () => {
    const { share } = valueScale([-20, 80]);
    expect([share(-20), share(0), share(80)]).toEqual([0, 0.2, 1]);
  });
});

describe('the slices of a pie', () => {
  it('begin at the top and go as the clock does', () => {
    expect(slicesOf([1, 1])).toEqual([
      { path: 'M0 0L0 -1A1 1 0 0 1 0 1Z', number: [1.16, 0], share: 0.5 },
      { path: 'M0 0L0 1A1 1 0 0 1 0 -1Z', number: [-1.16, 0], share: 0.5 },
    ]);
  });

  it('are a circle where one is all, and nothing where nothing is', () => {
    expect(slicesOf([3])[0]?.path).toBe('M0-1A1 1 0 1 1 0 1A1 1 0 1 1 0-1Z');
    expect(slicesOf([0, -2]).map(({ share }) => share)).toEqual([0, 0]);
  });
});

describe('advice on a chart', () => {
  it.each([
    ['figures', {}, []],
    [
      'names that are the same',
      { rows: [row('A', 1), row(' a ', 2)] },
      ['warning alike-options rows.1.label'],
    ],
    [
      'a pie of less than nothing',
      { look: 'pie', rows: [row('A', 1), row('B', -2)] },
      ['error negative-slice rows.1.value'],
    ],
    ['a pie of nothing', { look: 'pie', rows: [row('A', 0)] }, ['error empty-pie rows']],
    ['seven slices', { look: 'pie', rows: rows(7) }, ['warning many-values rows']],
    ['twelve bars', { rows: rows(12) }, []],
    ['thirteen bars', { rows: rows(13) }, ['warning many-values rows']],
    ['a line of two', { look: 'line', rows: rows(2) }, ['warning short-line rows']],
    [
      'two values without names',
      { rows: [row('A', 1, 2)], name: 'One' },
      ['error unnamed-values secondName'],
    ],
    [
      'a second value that is missing',
      { rows: [row('A', 1, 2), row('B', 1)], name: 'One', secondName: 'Two' },
      ['error missing-value rows.1'],
    ],
    [
      'a pie of two',
      { look: 'pie', rows: [row('A', 1, 2)], name: 'One', secondName: 'Two' },
      ['error pie-of-two look'],
    ],
  ] as const)('with %s', (_name, change, expected) => {
    const found = lintChart({ look: 'bar', rows: rows(4), ...change });
    expect(
      found.map(({ severity, rule, path }) => `${severity} ${rule} ${path.join('.')}`),
    ).toEqual(expected);
  });
});

function row(label: string, value: number, second?: number) {
  return { label, value, second };
}

function rows(count: number) {
  return Array.from({ length: count }, (_, index) => row(`Row ${index}`, index + 1));
}

function read(fixture: keyof typeof chartFixtures) {
  return linearizeBlock(compileFixture('chart', chartFixtures[fixture])).map(({ text }) => text);
}
