export const words = {
  model: 'One way to put it',
  rate: 'How do you find your answer?',
  rating: {
    sure: 'It says what matters',
    fairly: 'Some of it is there',
    guessing: 'Much is still missing',
  },
  readers: {
    own: 'For you alone: nobody is told what you write. It is part of your progress, where whoever runs the learning system could look it up.',
    reported:
      'Your answer is reported once you put it in: whoever runs the learning system can read it, together with your name.',
    browser:
      'For you alone: nobody is told what you write. It stays in this browser, where others who use it could read it.',
    nowhere: 'You opened the course to look around: what you write is not kept.',
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
