export const words = {
  typed: 'Write what belongs in each gap.',
  chosen: 'Choose what belongs in each gap.',
  bank: 'Choose a word for each gap, or press a word to put it in the next one.',
  gap: 'Gap {{number, number}} of {{of, number}}',
  choose: 'Choose',
  words: 'Words',
  put: 'Gap {{number, number}}: {{text}}',
  right: 'Gap {{number, number}}: right',
  notYet: 'Gap {{number, number}}: not right yet',
  accepted: 'Gap {{number, number}}: accepted. It is spelled “{{answer}}”',
  wrong: 'Gap {{number, number}}: right is “{{answers}}”',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly fillIn: typeof words;
  }
}
