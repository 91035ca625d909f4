import { describe, expect, it } from 'vitest';

import { newlyPlayed, resumeAt, secondsPlayed } from './played.ts';

const of75 = (played: readonly (readonly [number, number])[], duration = 75) =>
  newlyPlayed({ played, duration }, [[0, 10]], 75);

describe('what the record does not know yet', () => {
  it('are the parts that were played, and nothing that was skipped', () => {
    expect(of75([[0, 9.5], [30, 41.2]])).toEqual([[30, 41.2]]); // prettier-ignore
    expect(of75([[0, 12.5]])).toEqual([[0, 12.5]]);
  });

  it('leaves out the moments between two seeks', () => {
    expect(of75([[40, 40.3]])).toEqual([]);
  });

  it('ends where the author says when the file is longer', () => {
    expect(of75([[70, 90]], 90)).toEqual([[70, 75]]);
    expect(of75([[80, 90]], 90)).toEqual([]);
  });

  it('counts in proportion when the file is shorter, so that its end is the end', () => {
    expect(of75([[25, 50]], 50)).toEqual([[37.5, 75]]);
  });

  it.each([[Number.NaN], [Infinity], [0]])('copes with a length of %s', (duration) => {
    expect(of75([[10, 20]], duration)).toEqual([[10, 20]]);
  });

  it('adds up', () => {
    expect(secondsPlayed([[0, 10], [20, 25]])).toBe(15); // prettier-ignore
  });
});

describe('a film goes on', () => {
  it.each([
    ['at its beginning for who never saw it', [], 0],
    ['where the learner stopped, a second earlier', [[0, 30]], 29],
    ['where they first skipped something', [[0, 30], [50, 75]], 29],
    ['at its beginning when that was skipped', [[40, 60]], 0],
    ['at its beginning when all was watched', [[0, 75]], 0],
    ['at its beginning after a moment', [[0, 1]], 0],
  ] as const)('%s', (_name, kept, second) => {
    expect(resumeAt(kept, 75)).toBe(second);
  }); // prettier-ignore
});
