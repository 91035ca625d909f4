export const words = {
  prompt: 'Prompt',
  answer: 'Answer',
  toGo_one: 'One card to go',
  toGo_other: '{{count, number}} cards to go',
  show: 'Show the answer',
  notYet: 'Not yet',
  knew: 'I knew it',
  known_one: 'You know {{known, number}} of {{count, number}} card.',
  known_other: 'You know {{known, number}} of {{count, number}} cards.',
  comesAgain: 'What you did not know comes again another day.',
  allKnown: 'You know all of these cards.',
  again: 'Go through all cards again',
  lookingAround: 'You opened the course to look around: the cards stay where they were.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly flashcards: typeof words;
  }
}
