export const words = {
  place: 'Quote {{number, number}} of {{count, number}}',
  previous: 'Previous quote',
  next: 'Next quote',
  progress_one: '{{seen, number}} of {{count, number}} quote read',
  progress_other: '{{seen, number}} of {{count, number}} quotes read',
  allSeen: 'All quotes read',
  left_one: 'Read one more quote.',
  left_other: 'Read {{count, number}} more quotes.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly quotes: typeof words;
  }
}
