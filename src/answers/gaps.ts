import type { AnswerBehaviour } from './behaviour.ts';
import { areAmong, byItem, countAmong } from './byItem.ts';

/** One or several short texts. They are marked: no matter how short, they are not free text. */
export const gaps: AnswerBehaviour<'gaps'> = {
  private: false,
  normal: ({ texts }) => ({
    kind: 'gaps',
    texts: byItem(texts).filter(([, text]) => text.trim() !== ''),
  }),
  fits: ({ texts }, { items }) =>
    areAmong(
      texts.map(([gap]) => gap),
      items,
    ),
  given: (answer, { items }) => ({
    answered: countAmong(
      (answer?.texts ?? []).filter(([, text]) => text.trim() !== '').map(([gap]) => gap),
      items,
    ),
    of: items.length,
  }),
  some: ({ items }) => ({ kind: 'gaps', texts: items.map((gap) => [gap, '…']) }),
  join: null,
};
