import { describe, expect, it } from 'vitest';

import { hash32, hashNumbers, textHash } from './hash.ts';

describe('hash32', () => {
  it('never changes: saved translations and seeds hang on it', () => {
    expect([hash32(''), hash32('peer'), hash32('reep')]).toEqual([
      2_872_998_923, 2_734_902_218, 928_050_881,
    ]);
  });

  it('tells texts apart that differ in one letter or in order', () => {
    expect(new Set(['peer', 'pear', 'reep', 'peer '].map(hash32)).size).toBe(4);
  });
});

describe('hashNumbers', () => {
  it('depends on the order of the numbers', () => {
    expect(hashNumbers(1, 2)).not.toBe(hashNumbers(2, 1));
  });

  it('spreads neighbouring numbers over the whole range', () => {
    const high = Array.from({ length: 1000 }, (_, key) => hashNumbers(7, key)).filter(
      (hash) => hash >= 2 ** 31,
    );
    expect(high.length).toBeGreaterThan(400);
    expect(high.length).toBeLessThan(600);
  });
});

it('names a text by eight hexadecimal digits', () => {
  expect(textHash('Hope')).toMatch(/^[0-9a-f]{8}$/);
});
