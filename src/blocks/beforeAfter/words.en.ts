export const words = {
  slider: 'Where “{{before}}” ends and “{{after}}” begins',
  share: '{{before}}: {{share, percent}}',
  showBoth: 'Show both',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly beforeAfter: typeof words;
  }
}
