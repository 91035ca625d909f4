export const words = {
  search: 'Search for it by its title',
  copy: 'Copy kept in this course ({{format}})',
  downloadHint: ', downloads a file',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly resources: typeof words;
  }
}
