export const words = {
  typed: 'Write what belongs in each gap.',
  chosen: 'Choose what belongs in each gap.',
  crossword: 'Write each word beside its clue. A press on a square leads to its word.',
  bank: 'Choose a word for each gap, or press a word to put it in the next one.',
  gap: 'Gap {{number, number}} of {{of, number}}',
  choose: 'Choose',
  words: 'Words',
  put: 'Gap {{number, number}}: {{text}}',
  name: 'Gap {{number, number}}',
  across: 'Across {{number, number}}, length {{length, number}}',
  down: 'Down {{number, number}}, length {{length, number}}',
  crossing: 'Letter {{number, number}} is {{letter}} in the word that crosses.',
  acrossName: 'Across {{number, number}}',
  downName: 'Down {{number, number}}',
  acrossClues: 'Across',
  downClues: 'Down',
  right: '{{gap}}: right',
  notYet: '{{gap}}: not right yet',
  accepted: '{{gap}}: accepted. It is spelled “{{answer}}”',
  wrong: '{{gap}}: right is {{answers}}',
  quoted: '“{{answer}}”',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly fillIn: typeof words;
  }
}
