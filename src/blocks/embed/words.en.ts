export const words = {
  shownBy: 'This page is on {{provider}}.',
  willLearn: 'If you open it here, {{host}} learns that you look at it, and your internet address.',
  open: 'Open from {{host}}',
  page: 'Open it by itself on {{provider}}',
  inWords: 'In words',
  readIt: 'I have read this',
  waits: 'Open the page here or by itself, or read what it shows in words and say so.',
  done: 'This page is done.',
  left_one: 'Open the page, or read what it shows.',
  left_other: 'Open {{count, number}} pages, or read what they show.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly embed: typeof words;
  }
}
