export const words = {
  step: '{{number, number}}. {{text}}',
  ticked_one: '{{ticked, number}} of {{count, number}} ticked',
  ticked_other: '{{ticked, number}} of {{count, number}} ticked',
  readers: {
    own: 'For you alone: nobody is told what you tick. It is part of your progress, where whoever runs the learning system could look it up.',
    browser:
      'For you alone: nobody is told what you tick. It stays in this browser, where others who use it could see it.',
    nowhere: 'You opened the course to look around: what you tick is not kept.',
  },
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly checklist: typeof words;
  }
}
