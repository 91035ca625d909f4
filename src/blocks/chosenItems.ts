import type { Answer, ItemNumber } from '../core/blockState.ts';

/** The options that an answer chooses; none for an answer of another kind. */
export const chosenItems = (answer: Answer | null): readonly ItemNumber[] =>
  answer?.kind === 'choice' ? answer.chosen : [];

/** The answer after an option was pressed: chosen alone, or with others put in or taken out. */
export function toggledItem(
  chosen: readonly ItemNumber[],
  item: ItemNumber,
  several: boolean,
): Answer {
  if (!several) return { kind: 'choice', chosen: [item] };
  const others = chosen.filter((each) => each !== item);
  const next = others.length === chosen.length ? [...chosen, item] : others;
  return { kind: 'choice', chosen: next.toSorted((a, b) => a - b) };
}
