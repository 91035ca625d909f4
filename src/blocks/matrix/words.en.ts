export const words = {
  instruction: 'Choose one answer in each row.',
  rightIs: 'Right is “{{column}}”',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly matrix: typeof words;
  }
}
