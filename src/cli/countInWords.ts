/** A number with its word: “1 error”, “2 errors”. */
export const countInWords = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;
