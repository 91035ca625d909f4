export const words = {
  instruction:
    'Match each card: choose from the list on it, or pick it up and put it down where it belongs.',
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
