export const words = {
  model: 'One way to put it',
  upTo_one: 'Up to one character.',
  upTo_other: 'Up to {{count, number}} characters.',
  left_one: 'One character left.',
  left_other: '{{count, number}} characters left.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly openText: typeof words;
  }
}
