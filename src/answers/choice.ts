import { ascending } from '../core/ascending.ts';
import type { AnswerBehaviour } from './behaviour.ts';
import { areAmong } from './byItem.ts';

/** One or several of a list, which is a set: in what order they were chosen says nothing. */
export const choice: AnswerBehaviour<'choice'> = {
  private: false,
  normal: ({ chosen }) => ({ kind: 'choice', chosen: ascending(chosen) }),
  fits: ({ chosen }, { items, multiple }) =>
    areAmong(chosen, items) && (multiple || chosen.length <= 1),
  given: (answer) => ({ answered: answer !== null && answer.chosen.length > 0 ? 1 : 0, of: 1 }),
  some: ({ items }) => ({ kind: 'choice', chosen: items.slice(0, 1) }),
  join: null,
};
