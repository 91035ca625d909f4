import type { AnswerBehaviour } from './behaviour.ts';
import { areAmong, countAmong } from './byItem.ts';

/** Items in the order in which the learner put them. */
export const order: AnswerBehaviour<'order'> = {
  private: false,
  normal: (answer) => answer,
  fits: (answer, { items }) => areAmong(answer.order, items),
  given: (answer, { items }) => ({
    answered: countAmong(answer?.order ?? [], items),
    of: items.length,
  }),
  some: ({ items }) => ({ kind: 'order', order: items }),
  join: null,
};
