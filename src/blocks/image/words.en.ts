export const words = {
  longDescription: 'Describe this picture',
  credit: 'Credit: {{credit}}',
  failed: 'This picture could not be loaded.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly image: typeof words;
  }
}
