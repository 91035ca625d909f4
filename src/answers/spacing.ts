import type { CardProgress } from '../core/blockState.ts';

/**
 * When flashcards come again. What was missed lies in box 0, and comes at the next visit; each time
 * that a card is known it rises by a box, and rests twice as long.
 *
 * Clocks are wrong, so nothing hangs on them. The day that a card is given is never before one that
 * stands already: in whatever order days are told, later visits have higher numbers. What was missed
 * waits for no day, and a card whose day has not come yet rests no more. A clock can thus only bring
 * more cards that could come, of which a few are offered.
 */

/** As many cards are offered at once, however many could come. */
export const A_FEW = 5;

/** The highest box: what lies there rests for about a month. */
const TOP_BOX = 5;

/** A visit of the learner, in days since 2020-01-01. */
export interface PracticeVisit {
  /** What the clock says. */
  readonly today: number;
  /** What cards are given that are looked at in this visit: after those of all visits before. */
  readonly day: number;
}

/** @param cards All cards that the learner has ever looked at, as they were when the visit began. */
export const practiceVisit = (cards: readonly CardProgress[], today: number): PracticeVisit => ({
  today,
  day: cards.reduce((latest, { day }) => Math.max(latest, day + 1), today),
});

/** What becomes of a card, `null` for a new one, once the learner has said whether they knew it. */
export function reviewed(
  item: number,
  card: CardProgress | null,
  knew: boolean,
  { day }: PracticeVisit,
): CardProgress {
  const { box, reviews, day: last } = card ?? { box: 0, reviews: 0, day: -1 };
  // Known soon after it was missed, or a second time in a visit, it is not known any better.
  const risen = last >= day ? box : Math.min(box + 1, TOP_BOX);
  return { item, box: knew ? risen : 0, reviews: reviews + 1, day: Math.max(last, day) };
}

/** The few cards that come now: what was missed first, and of that what was seen longest ago. */
export const fewToRepeat = (
  cards: readonly CardProgress[],
  visit: PracticeVisit,
): readonly CardProgress[] =>
  cards
    .filter((card) => comesNow(card, visit))
    .toSorted(comesBefore)
    .slice(0, A_FEW);

/** Of two cards that come now, the one that comes first. */
export const comesBefore = (a: CardProgress, b: CardProgress): number =>
  a.box - b.box || a.day - b.day;

const comesNow = ({ box, day }: CardProgress, visit: PracticeVisit): boolean =>
  day < visit.day && (box === 0 || day > visit.today || visit.today - day >= 2 ** box);
