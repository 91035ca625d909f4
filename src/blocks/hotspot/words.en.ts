export const words = {
  one: 'Choose one, on the picture or in the list.',
  several: 'Choose every one that is right, on the picture or in the list.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly hotspot: typeof words;
  }
}
