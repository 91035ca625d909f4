export const words = {
  instruction: 'Move each one to its place, or choose its number.',
  up: 'Move up: {{text}}',
  down: 'Move down: {{text}}',
  moved: '{{text}}: place {{place, number}} of {{of, number}}.',
  inPlace: 'In its place',
  notYet: 'Not in its place yet',
  belongs: 'Belongs in place {{place, number}}',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly ordering: typeof words;
  }
}
