export const words = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  care: 'Take care',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly callout: typeof words;
  }
}
