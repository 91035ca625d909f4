import type { Answer, ItemNumber } from '../core/blockState.ts';
import type { ReportedOption, ReportedPair } from '../core/interaction.ts';
import type { AnswerLabel, Grade, InteractionPart } from './contract.ts';
import { gradeParts, NOTHING_EARNED, type Scoring } from './questionContent.ts';

/** Something that the learner puts into a place. */
export interface PlaceableItem {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  /** The place that is right for it. */
  readonly place: ItemNumber;
}

/** Where the learner put each item; one that lies nowhere yet is left out. */
export type Placing = ReadonlyMap<ItemNumber, ItemNumber>;

/** Where an answer puts its items; nowhere, for an answer of another kind. */
export const placingOf = (answer: Answer | null): Placing =>
  new Map(answer?.kind === 'pairs' ? answer.pairs : []);

/**
 * The answer after an item was put into a place, or taken out of any (`null`). Of a place that takes
 * only so many, the item that came first makes room.
 *
 * @param most How many items a place takes; `null` for any number.
 */
export function placed(
  placing: Placing,
  item: ItemNumber,
  place: ItemNumber | null,
  most: number | null,
): Answer {
  const others = [...placing].filter(([each]) => each !== item);
  if (place === null) return answerOf(others);
  const there = others.filter(([, each]) => each === place).map(([each]) => each);
  const leave = new Set(most === null ? [] : there.slice(0, Math.max(0, there.length + 1 - most)));
  return answerOf([...others.filter(([each]) => !leave.has(each)), [item, place]]);
}

const answerOf = (pairs: readonly (readonly [ItemNumber, ItemNumber])[]): Answer => ({
  kind: 'pairs',
  pairs: pairs.toSorted(([a], [b]) => a - b),
});

/** What an item or a place is called; nothing for one that is not there. */
export const labelIn = (labels: readonly AnswerLabel[], sought: ItemNumber | null): string =>
  labels.find(({ item }) => item === sought)?.label ?? '';

/** Every item in its right place. */
export const rightPlaces = (items: readonly PlaceableItem[]): Answer =>
  answerOf(items.map(({ item, place }) => [item, place]));

/** What an answer is worth: every item counts the same, and one that lies nowhere is wrong. */
export function gradePlaces(
  items: readonly PlaceableItem[],
  answer: Answer,
  scoring: Scoring,
): Grade {
  const placing = placingOf(answer);
  const isKnown = [...placing.keys()].every((each) => items.some(({ item }) => item === each));
  if (!isKnown) return NOTHING_EARNED;
  const right = items.filter(({ item, place }) => placing.get(item) === place).length;
  return gradeParts(right, items.length, scoring);
}

/** An answer as an LMS is told of it: one matching interaction of all items. */
export function matchingOf(
  description: string,
  items: readonly PlaceableItem[],
  places: readonly ReportedOption[],
  answer: Answer | null,
): InteractionPart {
  const placing = placingOf(answer);
  const pair = ({ item, id }: PlaceableItem, to: ItemNumber | undefined): readonly ReportedPair[] =>
    places
      .filter((place) => place.item === to)
      .map((place) => [
        { item, id },
        { item: place.item, id: place.id },
      ]);
  return {
    part: null,
    description,
    answer: {
      kind: 'matching',
      response: items.flatMap((each) => pair(each, placing.get(each.item))),
      right: items.flatMap((each) => pair(each, each.place)),
    },
  };
}
