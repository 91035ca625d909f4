export const words = {
  instruction:
    'Put each card to what belongs to it: choose it in the list on the card, or pick the card up and put it down.',
  memory: 'Turn a card, then another, and find what belongs together. Take all the time you like.',
  closedCard: 'Card {{number, number}}, face down',
  openCard: 'Card {{number, number}}: {{text}}',
  foundCard: 'Card {{number, number}}: {{text}}, found',
  pair: 'They belong together.',
  noPair: 'They do not belong together. The next card turns them back.',
  found_one: '{{found, number}} of {{count, number}} pairs found',
  found_other: '{{found, number}} of {{count, number}} pairs found',
  asList: 'Show as a list',
  asCards: 'Show as cards',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly matching: typeof words;
  }
}
