import type { AnswerBehaviour } from './behaviour.ts';
import { areAmong, byItem, countAmong } from './byItem.ts';

/** One column for each row. */
export const grid: AnswerBehaviour<'grid'> = {
  private: false,
  normal: ({ cells }) => ({ kind: 'grid', cells: byItem(cells) }),
  fits: ({ cells }, { rows, columns }) =>
    areAmong(
      cells.map(([row]) => row),
      rows,
    ) && cells.every(([, column]) => columns.includes(column)),
  given: (answer, { rows }) => ({
    answered: countAmong(
      (answer?.cells ?? []).map(([row]) => row),
      rows,
    ),
    of: rows.length,
  }),
  some: ({ rows, columns }) => {
    const [column] = columns;
    return { kind: 'grid', cells: column === undefined ? [] : rows.map((row) => [row, column]) };
  },
  join: null,
};
