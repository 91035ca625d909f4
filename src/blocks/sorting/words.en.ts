export const words = {
  instruction:
    'Put each card where it belongs: choose from the list on it, or pick it up and put it down.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly sorting: typeof words;
  }
}
