/** Numbers in ascending order, each once. */
export const ascending = (numbers: Iterable<number>): readonly number[] =>
  [...new Set(numbers)].toSorted((a, b) => a - b);
