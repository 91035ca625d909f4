import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { runs } from '../../tests/effort.ts';
import type { CardProgress } from '../core/blockState.ts';
import { A_FEW, fewToRepeat, practiceVisit, reviewed } from './spacing.ts';

const card = (item: number, box: number, day: number): CardProgress => ({
  item,
  box,
  reviews: 1,
  day,
});

const items = (cards: readonly CardProgress[]) => cards.map(({ item }) => item);

/** Which cards come on a day. */
const onDay = (today: number, cards: readonly CardProgress[]) =>
  items(fewToRepeat(cards, practiceVisit(cards, today)));

describe('a card', () => {
  const visit = { today: 100, day: 100 };

  test('that is known rises by a box; one that is missed falls to the first', () => {
    expect(reviewed(1, null, true, visit)).toEqual({ item: 1, box: 1, reviews: 1, day: 100 });
    expect(reviewed(1, card(1, 3, 90), true, visit)).toMatchObject({ box: 4, reviews: 2 });
    expect(reviewed(1, card(1, 3, 90), false, visit)).toMatchObject({ box: 0, reviews: 2 });
    expect(reviewed(1, card(1, 5, 60), true, visit)).toMatchObject({ box: 5 });
  });

  test('that was missed in this visit is not known better for being asked again in it', () => {
    const missed = reviewed(1, null, false, visit);
    expect(reviewed(1, missed, true, visit)).toEqual({ item: 1, box: 0, reviews: 2, day: 100 });
  });

  test('rests twice as long with every box', () => {
    const rests = [1, 2, 3, 4, 5].map((box) =>
      [...Array(40).keys()].find((days) => onDay(100 + days, [card(1, box, 100)]).length > 0),
    );
    expect(rests).toEqual([2, 4, 8, 16, 32]);
  });
});

describe('a few to repeat', () => {
  test('are what was missed, and what has rested long enough after it', () => {
    const cards = [card(1, 1, 98), card(2, 0, 99), card(3, 4, 99), card(4, 0, 97)];
    expect(onDay(100, cards)).toEqual([4, 2, 1]);
  });

  test('come at another visit, be it on the same day', () => {
    const visit = practiceVisit([], 100);
    const missed = [reviewed(1, null, false, visit)];
    expect(fewToRepeat(missed, visit)).toEqual([]);
    expect(onDay(100, missed)).toEqual([1]);
  });

  test('are never more than a few', () => {
    expect(
      onDay(
        100,
        [...Array(30).keys()].map((item) => card(item, 0, 90)),
      ),
    ).toEqual([0, 1, 2, 3, 4]);
  });

  test('do not wait for a day that a wrong clock told of', () => {
    const ahead = [card(1, 1, 5_000), card(2, 0, 5_000), card(3, 3, 99)];
    expect(onDay(100, ahead)).toEqual([2, 1]);
  });
});

/** Days that clocks tell: right ones, and some that are years off, or at their beginning. */
const anyClock = fc.oneof(
  fc.integer({ min: 2_500, max: 2_600 }),
  fc.integer({ min: 0, max: 100_000 }),
  fc.constant(0),
);

/** What a learner says of a card, time and again. */
const anySession = fc.record({ today: anyClock, knew: fc.array(fc.boolean(), { maxLength: 5 }) });

test('whatever clocks tell, no card is lost, few are offered, and what was missed comes again soon', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 17 }),
      fc.array(anySession, { maxLength: 30 }),
      (count, sessions) => {
        const first = practiceVisit([], 2_500);
        let cards = [...Array(count).keys()].map((item) => reviewed(item, null, false, first));
        const waited = new Map<number, number>();
        for (const { today, knew } of sessions) {
          const visit = practiceVisit(cards, today);
          const few = items(fewToRepeat(cards, visit));
          expect(few.length).toBeLessThanOrEqual(A_FEW);
          const before = cards;
          cards = cards.map((each) => {
            const place = few.indexOf(each.item);
            return place === -1 ? each : reviewed(each.item, each, knew[place] ?? false, visit);
          });
          for (const [index, was] of before.entries()) {
            const isOffered = few.includes(was.item);
            // A card moves by what the learner says of it, and by nothing else.
            expect(isOffered || cards[index] === was).toBe(true);
            waited.set(was.item, isOffered || was.box > 0 ? 0 : (waited.get(was.item) ?? 0) + 1);
          }
          expect(items(cards)).toEqual(items(before));
          expect(Math.max(...waited.values())).toBeLessThan(Math.ceil(count / A_FEW));
        }
      },
    ),
    { numRuns: runs(100) },
  );
});

test('a clock that goes back for good lets known cards come all the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), anyClock, (box, today) => {
      const known = [card(1, box, 200_000)];
      expect(onDay(today, known)).toEqual([1]);
    }),
  );
});
