export const words = {
  label: 'Tabs',
  progress_one: '{{seen, number}} of {{count, number}} tab opened',
  progress_other: '{{seen, number}} of {{count, number}} tabs opened',
  allSeen: 'All tabs opened',
  left_one: 'Look into one more tab.',
  left_other: 'Look into {{count, number}} more tabs.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly tabs: typeof words;
  }
}
