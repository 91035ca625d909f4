export const words = {
  enlarge: 'Enlarge picture {{number, number}} of {{count, number}}',
  show: 'Show picture {{number, number}} of {{count, number}}',
  place: 'Picture {{number, number}} of {{count, number}}',
  previous: 'Previous picture',
  next: 'Next picture',
  close: 'Close',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly gallery: typeof words;
  }
}
