import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isFinished, nothingSaid, readReport } from './report.ts';

describe('what a sandbox says', () => {
  it('is read', () => {
    const said = { began: true, left: false, done: true, score: 0.5, height: 240.4 };
    expect(readReport(said)).toEqual({ ...said, height: 240 });
  });

  it.each([
    [1, 96],
    [1e300, 4_000],
  ])('is as high as it wants to be within bounds: %d', (height, within) => {
    expect(readReport({ height })).toMatchObject({ height: within });
  });

  it.each([
    null,
    undefined,
    'done',
    7,
    { done: 'yes' },
    { score: 1.01 },
    { score: -0.1 },
    { score: Number.NaN },
    { score: '1' },
    { height: -1 },
    { height: Number.POSITIVE_INFINITY },
    { height: Number.NaN },
    { height: 'tall' },
    { began: null },
  ])('is left out without the right shape: %o', (message) => {
    expect(readReport(message)).toBeNull();
  });

  it('gives nothing out of bounds, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const { score = null, height = null } = readReport(message) ?? {};
        expect(score === null || (score >= 0 && score <= 1)).toBe(true);
        expect(height === null || (height >= 96 && height <= 4_000)).toBe(true);
      }),
    );
  });
});

it.each([
  [true, null, null, true],
  [false, 1, null, false],
  [true, null, 0.8, false],
  [true, 0.79, 0.8, false],
  [true, 0.8, 0.8, true],
  [false, 1, 0.8, false],
])('done: %s, score %s of %s: finished is %s', (done, score, needed, finished) => {
  expect(isFinished({ ...nothingSaid, done, score }, needed)).toBe(finished);
});
