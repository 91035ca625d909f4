export const words = {
  instruction: 'Choose one point of the scale in each row.',
  readers: {
    own: 'For you alone: your answers are told to nobody. They are part of your progress, where whoever runs the learning system could look them up.',
    reported:
      'Your answers are reported: whoever runs the learning system can read them, together with your name.',
    browser: 'For you alone: your answers stay in this browser.',
    nowhere: 'You opened the course to look around: your answers are not kept.',
  },
  result: 'What this may mean for you',
  points: 'Your points: {{points, number}}. Possible are {{least, number}} to {{most, number}}.',
  unfinished: 'Some statements have no answer yet: change your answer to see what comes of it.',
  countOnPaper: 'add up the points of:',
  bandOnPaper: '{{from, number}} to {{to, number}}:',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly profile: typeof words;
  }
}
