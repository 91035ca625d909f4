export const words = {
  instruction:
    'Put each name to its point of the picture: choose the point in the list on the card, or pick the card up and put it down.',
  point: '{{number, number}}. {{where}}',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly labelPicture: typeof words;
  }
}
