export const words = {
  label: 'Your answer',
  labelIn: 'Your answer in {{unit}}',
  slider: 'Your answer, on a slider',
  none: 'not answered yet',
  noNumber: 'This is not a number yet.',
  noNumberKept: 'This is not a number. What counts is still {{value}}.',
  read: 'Taken as {{value}}',
  isRight: 'Right is {{value}}',
  areRight: 'Right is anything from {{min}} to {{max}}',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly numeric: typeof words;
  }
}
