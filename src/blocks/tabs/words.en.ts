export const words = {
  label: 'Tabs',
  progress_one: '{{seen, number}} of {{count, number}} opened',
  progress_other: '{{seen, number}} of {{count, number}} opened',
  allSeen: 'All opened',
  left_one: 'Look into one more part.',
  left_other: 'Look into {{count, number}} more parts.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly tabs: typeof words;
  }
}
