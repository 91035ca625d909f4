export const words = {
  openAll: 'Open all',
  closeAll: 'Close all',
  progress_one: '{{seen, number}} of {{count, number}} section opened',
  progress_other: '{{seen, number}} of {{count, number}} sections opened',
  allSeen: 'All sections opened',
  left_one: 'Open one more section.',
  left_other: 'Open {{count, number}} more sections.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly accordion: typeof words;
  }
}
