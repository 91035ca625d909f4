import { laterWords, type WordTree } from '../i18n/words.ts';
import { byFolder } from './byFolder.ts';
import type { sharedWords } from './sharedWords.en.ts';

/** The words of all block types: one file for each language, fetched before the first view is drawn. */
export const blockWords = laterWords({
  en: async () => inOneTree(await import('./words.en.ts')),
  ar: async () => inOneTree(await import('./words.ar.ts')),
});

interface WordsOfBlocks {
  readonly sharedWords: WordTree;
  /** By the path of the file. */
  readonly ofTypes: Readonly<Record<string, WordTree>>;
}

const inOneTree = ({ sharedWords, ofTypes }: WordsOfBlocks): WordTree => ({
  blocks: { ...sharedWords, ...Object.fromEntries(byFolder(ofTypes)) },
});

/** The strings of the block types: each type's `words.en.ts` adds its own, under its name. */
export interface BlockTexts extends SharedTexts {}

type SharedTexts = typeof sharedWords;

declare module '../i18n/texts.ts' {
  interface Texts {
    // i18next reads the keys of mapped types, not those of interfaces.
    readonly blocks: { readonly [Type in keyof BlockTexts]: BlockTexts[Type] };
  }
}
