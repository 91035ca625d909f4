export const words = {
  step: '{{number, number}}. {{text}}',
  ticked_one: '{{ticked, number}} of {{count, number}} ticked',
  ticked_other: '{{ticked, number}} of {{count, number}} ticked',
  handIn: 'Hand in my list',
  handedIn: 'Your list is handed in. Once you change it, you can hand it in again.',
  readers: {
    own: 'For you alone: nobody is told what you tick. It is part of your progress, where whoever runs the learning system could look it up.',
    reported:
      'Your author asks for this list. Once you hand it in, whoever runs the learning system can read what is ticked, together with your name. Until then nobody is told.',
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
