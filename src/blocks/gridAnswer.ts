import type { Answer, ItemNumber } from '../core/blockState.ts';

/** The column that was chosen in a row; `null` for none. */
export const chosenColumn = (answer: Answer | null, row: ItemNumber): ItemNumber | null =>
  (answer?.kind === 'grid' ? answer.cells.find(([each]) => each === row)?.[1] : null) ?? null;

/** The answer with another column in a row. */
export function withColumn(answer: Answer | null, row: ItemNumber, column: ItemNumber): Answer {
  const others = answer?.kind === 'grid' ? answer.cells.filter(([each]) => each !== row) : [];
  return { kind: 'grid', cells: [...others, [row, column] as const].toSorted(([a], [b]) => a - b) };
}
