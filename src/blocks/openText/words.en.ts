export const words = {
  model: 'One way to put it',
  rate: 'How do you find your answer?',
  rating: {
    sure: 'It says what matters',
    fairly: 'Some of it is there',
    guessing: 'Much is still missing',
  },
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
