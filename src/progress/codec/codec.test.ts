import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { runs } from '../../../tests/effort.ts';
import { records } from '../arbitraries.ts';
import { isContained, sameRecord } from '../merge.ts';
import { emptyRecord } from '../record.ts';
import { decodeRecord } from './decode.ts';
import { encodeRecord } from './encode.ts';

const ROOMY = 1_000_000;

const roomyText = (record: Parameters<typeof encodeRecord>[0], saves = 1): string =>
  encodeRecord(record, { budget: ROOMY, saves }).text;

describe('a text within its budget', () => {
  it('gives back the whole record and the number of the save', () => {
    fc.assert(
      fc.property(records, fc.nat({ max: 2 ** 49 }), (record, saves) => {
        const decoded = decodeRecord(roomyText(record, saves));
        if (decoded.kind !== 'decoded') throw new Error(decoded.kind);
        expect([decoded.saves, decoded.whole]).toEqual([saves, true]);
        expect(sameRecord(decoded.record, record)).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });

  it('has only characters that every LMS leaves alone', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(roomyText(record)).toMatch(/^W[\w-]+$/);
      }),
    );
  });

  it('is the same however the record was filled', () => {
    const one = { ...emptyRecord(1), passed: new Set([5, 3]), bestScores: new Map([[5, 1], [3, 2]]) }; // prettier-ignore
    const other = { ...emptyRecord(1), passed: new Set([3, 5]), bestScores: new Map([[3, 2], [5, 1]]) }; // prettier-ignore
    expect(roomyText(one)).toBe(roomyText(other));
  });

  it('is the same whatever was written before it', () => {
    fc.assert(
      fc.property(records, records, (record, other) => {
        const fresh = roomyText(structuredClone(record));
        roomyText(record);
        roomyText({ ...record, run: other.run });
        roomyText({ ...record, attempts: other.attempts, passed: other.passed });
        expect(roomyText(record)).toBe(fresh);
      }),
    );
  });

  it('differs from the one saved before', () => {
    fc.assert(
      fc.property(records, fc.nat(), (record, saves) => {
        expect(roomyText(record, saves + 1)).not.toBe(roomyText(record, saves));
      }),
    );
  });
});

describe('a text over its budget', () => {
  const budgets = fc.integer({ min: 64, max: 400 });

  it('is never longer than the budget, and says nothing new', () => {
    fc.assert(
      fc.property(records, budgets, fc.maxSafeNat(), (record, budget, saves) => {
        const { text } = encodeRecord(record, { budget, saves });
        expect(text.length).toBeLessThanOrEqual(budget);
        const decoded = decodeRecord(text);
        if (decoded.kind !== 'decoded') throw new Error(decoded.kind);
        expect(isContained(decoded.record, record)).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });

  it('is written again as it was read', () => {
    fc.assert(
      fc.property(records, budgets, (record, budget) => {
        const { text } = encodeRecord(record, { budget, saves: 3 });
        const decoded = decodeRecord(text);
        if (decoded.kind !== 'decoded') throw new Error(decoded.kind);
        expect(encodeRecord(decoded.record, { budget, saves: 3 })).toEqual({ text, dropped: [] });
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('what is no text of ours', () => {
  it.each(['', '   ', '\n'])('is empty when nothing was saved: %j', (text) => {
    expect(decodeRecord(text)).toEqual({ kind: 'empty' });
  });

  it.each(['null', '{"lesson":1}', 'W', 'W1', 'WWWWWWWW', '{}', '日本', 'undefined'])(
    'is unreadable: %j',
    (text) => {
      expect(decodeRecord(text)).toEqual({ kind: 'unreadable' });
    },
  );

  it('is told from a text of a newer version', () => {
    const text = roomyText(emptyRecord(1));
    const newer = ['3', '4', '9', 'A', 'z'].map((version) =>
      [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
        .map((check) => decodeRecord(`W${version}${check}${text.slice(3)}`).kind)
        .toSorted(),
    );
    const one = ['newer', ...Array.from({ length: 63 }, () => 'unreadable')];
    expect(newer).toEqual([one, one, one, one, one]);
  });

  it('may have blanks around it', () => {
    const text = roomyText(emptyRecord(1));
    expect(decodeRecord(` ${text}\n`)).toEqual(decodeRecord(text));
  });
});
