export const words = {
  place: 'Quote {{number, number}} of {{count, number}}',
  previous: 'Previous quote',
  next: 'Next quote',
  left_one: 'Read one more quote.',
  left_other: 'Read {{count, number}} more quotes.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly quotes: typeof words;
  }
}
