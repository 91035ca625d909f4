export const words = {
  eyebrow: 'You decide',
  people: 'The people',
  decide: 'What do you do?',
  goesOn: 'The story goes on once you have answered.',
  goesOnRight: 'The story goes on once you have answered right.',
  asked: 'Asked:',
  you: 'You:',
  rises: '{{meter}} rises by {{by, number}}',
  falls: '{{meter}} falls by {{by, number}}',
  wayHere: 'The way so far',
  back: 'One step back',
  ending: 'An ending',
  otherwise: 'What could have gone otherwise',
  again: 'Play it again',
  scene: 'Scene {{number, number}}: {{title}}',
  leadsTo: 'to scene {{number, number}}',
  atLeast: 'only if {{meter}} is at least {{level, number}}',
  atMost: 'only if {{meter}} is at most {{level, number}}',
  afterRight: 'only after a right answer',
  afterWrong: 'only after a wrong answer',
  begins: '{{meter}}: {{level, number}} to begin with',
  left_one: 'Play one story to an ending.',
  left_other: 'Play {{count, number}} stories to an ending.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly scenario: typeof words;
  }
}
