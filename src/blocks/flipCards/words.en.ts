export const words = {
  turn: 'Turn the card',
  turnBack: 'Turn back',
  seen: 'Seen',
  progress_one: '{{seen, number}} of {{count, number}} card turned',
  progress_other: '{{seen, number}} of {{count, number}} cards turned',
  allSeen: 'All cards turned',
  back: 'Back of the card “{{front}}”',
  left_one: 'Turn one more card.',
  left_other: 'Turn {{count, number}} more cards.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly flipCards: typeof words;
  }
}
