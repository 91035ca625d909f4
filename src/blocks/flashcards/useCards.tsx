import { useState } from 'react';

import { fewToRepeat, type PracticeVisit, reviewed } from '../../answers/spacing.ts';
import type { BlockState, CardProgress, ItemNumber } from '../../core/blockState.ts';
import type { BlockViewProps } from '../viewContract.ts';
import { usePractice } from '../viewHost.tsx';

/** The cards of a block as they are practised, one at a time. */
export interface PractisedCards {
  /** The card that is asked; `null` between rounds. */
  readonly asked: ItemNumber | null;
  /** How many cards the round has, and how many of them are still to be known. */
  readonly round: { readonly of: number; readonly toGo: number };
  /** What was said so far in this visit: changes with every step. */
  readonly steps: number;
  /** How many cards of the block are known. */
  readonly known: number;
  /** What is said changes what is known of the learner. */
  readonly counts: boolean;
  /** The learner knew the card that was asked, or not yet: then it comes again in this round. */
  readonly say: (knew: boolean) => void;
  /** Another round, with every card. */
  readonly startAgain: () => void;
}

export function useCards({ block, state, act }: BlockViewProps<'flashcards'>): PractisedCards {
  const items = block.content.cards.map(({ item }) => item);
  const { visit, counts } = usePractice();
  const [own, setOwn] = useState(() => cardsOf(state));
  const cards = inOrder(counts ? cardsOf(state) : own, items);
  const [round, setRound] = useState(() => roundOf(firstOf(items, cards, visit)));
  const [steps, setSteps] = useState(0);
  const [asked = null, ...rest] = round.queue;
  const say = (knew: boolean) => {
    if (asked === null) return;
    const said = withReviewed(cards, asked, knew, visit);
    if (counts) act({ type: 'answer', answer: { kind: 'cards', cards: said } });
    else setOwn(said);
    setRound({ ...round, queue: knew ? rest : [...rest, asked] });
    setSteps(steps + 1);
  };
  const startAgain = () => {
    setRound(roundOf(items));
    setSteps(steps + 1);
  };
  const known = cards.filter(({ box }) => box > 0).length;
  const { of, queue } = round;
  return { asked, round: { of, toGo: queue.length }, steps, known, counts, say, startAgain };
}

interface Round {
  readonly of: number;
  readonly queue: readonly ItemNumber[];
}

const roundOf = (queue: readonly ItemNumber[]): Round => ({ of: queue.length, queue });

/** What comes by itself: a few to repeat, and what was never looked at. */
const firstOf = (
  items: readonly ItemNumber[],
  cards: readonly CardProgress[],
  visit: PracticeVisit,
): readonly ItemNumber[] => [
  ...fewToRepeat(cards, visit).map(({ item }) => item),
  ...items.filter((item) => !cards.some((card) => card.item === item)),
];

const cardsOf = (state: BlockState | null): readonly CardProgress[] =>
  state?.kind === 'answer' && state.answer.kind === 'cards' ? state.answer.cards : [];

/** As the author has put them; one that an update took away has no place. */
const inOrder = (
  cards: readonly CardProgress[],
  items: readonly ItemNumber[],
): readonly CardProgress[] =>
  items.flatMap((item) => cards.filter((card) => card.item === item).slice(0, 1));

const withReviewed = (
  cards: readonly CardProgress[],
  item: ItemNumber,
  knew: boolean,
  visit: PracticeVisit,
): readonly CardProgress[] => {
  const before = cards.find((card) => card.item === item) ?? null;
  return [...cards.filter((card) => card !== before), reviewed(item, before, knew, visit)];
};
