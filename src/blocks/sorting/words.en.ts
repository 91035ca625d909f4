export const words = {
  instruction:
    'Put each card where it belongs: choose its place in the list on the card, or pick the card up and put it down.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly sorting: typeof words;
  }
}
