export const words = {
  instruction:
    'Put each card to what belongs to it: choose it in the list on the card, or pick the card up and put it down.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly matching: typeof words;
  }
}
