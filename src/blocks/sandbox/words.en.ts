export const words = {
  offer: 'Something to try out, in a frame of its own.',
  start: 'Start “{{title}}”',
  startAgain: 'Start again',
  notThere: 'It did not start here. What it shows stands below in words.',
  stopped: 'It tried to leave its place, and was stopped. What it shows stands below in words.',
  wordsAlone: 'In this file it does not run. What it shows stands here in words.',
  inWords: 'In words',
  score: 'Best score so far: {{score, percent}}.',
  needed: 'A score of {{score, percent}} is needed.',
  readIt: 'I have read this',
  waits: 'Finish it here, or read what it shows in words and say so.',
  waitsForWords: 'Read what it shows in words, and say so.',
  done: 'This part is done.',
  left_one: 'Finish what there is to try out, or read what it shows.',
  left_other: 'Finish {{count, number}} parts to try out, or read what they show.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly sandbox: typeof words;
  }
}
