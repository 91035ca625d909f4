import type { WordTree } from '../i18n/words.ts';

export { sharedWords } from './sharedWords.ar.ts';

/** The words of every block type, by the path of the file. Imports nothing that has code: see `vite.config.ts`. */
export const ofTypes = import.meta.glob<WordTree>('./*/words.ar.ts', {
  import: 'words',
  eager: true,
});
