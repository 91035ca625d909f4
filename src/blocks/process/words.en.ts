export const words = {
  steps: 'Steps',
  place: 'Step {{step, number}} of {{count, number}}',
  previous: 'Previous',
  next: 'Next',
  seen: 'Seen',
  left_one: 'Go through one more step.',
  left_other: 'Go through {{count, number}} more steps.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly process: typeof words;
  }
}
