export const words = {
  longDescription: 'What this picture shows',
  credit: 'Credit: {{credit}}',
  failed: 'This picture could not be loaded.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly image: typeof words;
  }
}
