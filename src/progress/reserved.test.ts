import { describe, expect, it, test } from 'vitest';

import type { CardProgress } from '../core/blockState.ts';
import { belongTogether, mergeRecords } from './merge.ts';
import { emptyRecord, type LearnerRecord, type Trace } from './record.ts';

/** Parts of the record that no page uses yet: what becomes of them when two devices meet. */

const beginning = emptyRecord(7);

const marked = (attempt: number | null, numbering: number | null): LearnerRecord => ({
  ...beginning,
  marks: { attempt, numbering },
});

describe('the marks of an attempt and of a numbering', () => {
  it('are adopted where they are missing, which is never a mismatch', () => {
    expect(mergeRecords(marked(null, 7), marked(5, null)).marks).toEqual({
      attempt: 5,
      numbering: 7,
    });
    expect(belongTogether(marked(null, 7), marked(5, null))).toBe(true);
    expect(belongTogether(marked(5, 7), marked(5, 7))).toBe(true);
  });

  it('tell records apart that must not meet', () => {
    expect(belongTogether(marked(5, 7), marked(6, 7))).toBe(false);
    expect(belongTogether(marked(5, 7), marked(5, 8))).toBe(false);
  });
});

const traced = (trace: Trace): LearnerRecord => ({
  ...beginning,
  run: { ...beginning.run, traces: new Map([[3, trace]]) },
});

test('how an answer came about is joined part by part', () => {
  const phone = traced({ tries: 2, hintSeen: false, confidence: 'guessing', lastSeen: 2100 });
  const desk = traced({ tries: 1, hintSeen: true, confidence: 'sure', lastSeen: null });
  expect(mergeRecords(phone, desk)).toEqual(
    traced({ tries: 2, hintSeen: true, confidence: 'guessing', lastSeen: 2100 }),
  );
});

const noted = (clock: number, value: string): LearnerRecord => ({
  ...beginning,
  notes: new Map([[3, { clock, value }]]),
});

test('the later of two notes stays, also where it was emptied', () => {
  expect(mergeRecords(noted(2, 'Ask Ana'), noted(5, ''))).toEqual(noted(5, ''));
});

const card = (item: number, reviews: number): CardProgress => ({
  item,
  box: 1,
  reviews,
  day: 2100,
});

const practised = (clock: number, ...cards: readonly CardProgress[]): LearnerRecord => ({
  ...beginning,
  run: {
    ...beginning.run,
    states: new Map([
      [3, { clock, value: { kind: 'answer', answer: { kind: 'cards', cards }, submitted: false } }],
    ]),
  },
});

test('cards that two devices practised come together, of one deck', () => {
  expect(mergeRecords(practised(4, card(1, 1)), practised(6, card(1, 3), card(2, 1)))).toEqual(
    practised(6, card(1, 3), card(2, 1)),
  );
});
