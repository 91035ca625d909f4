export const words = {
  search: 'Search for it by its title',
  copy: 'Copy kept in this course',
  openHint: ', {{what}}, opens in a new tab',
  downloadHint: ', {{what}}, downloads a file',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly resources: typeof words;
  }
}
