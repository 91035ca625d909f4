export const words = {
  steps: 'Steps',
  place: 'Step {{step, number}} of {{count, number}}',
  previous: 'Previous',
  next: 'Next',
  seen: 'Seen',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly process: typeof words;
  }
}
