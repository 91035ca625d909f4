import type { WordTree } from '../i18n/words.ts';

export { sharedWords } from './sharedWords.en.ts';

/** The words of every block type, by the path of the file. Imports nothing that has code: see `vite.config.ts`. */
export const ofTypes = import.meta.glob<WordTree>('./*/words.en.ts', {
  import: 'words',
  eager: true,
});
