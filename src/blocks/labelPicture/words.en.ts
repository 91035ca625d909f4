export const words = {
  instruction:
    'Find the right point for each name: choose from the list on the card, or pick the card up and put it down.',
  point: '{{number, number}}. {{where}}',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly labelPicture: typeof words;
  }
}
