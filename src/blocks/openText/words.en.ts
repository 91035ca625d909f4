export const words = {
  upTo_one: 'Up to {{count, number}} character.',
  upTo_other: 'Up to {{count, number}} characters.',
  left_one: '{{count, number}} character left.',
  left_other: '{{count, number}} characters left.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly openText: typeof words;
  }
}
