export const words = {
  label: 'Continue',
  passed: 'Continued',
  before: 'Before you go on',
  show: 'Show me',
  notYet: 'Not yet. {{left}}',
  ready: 'Everything above is done: you can continue.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly continue: typeof words;
  }
}
