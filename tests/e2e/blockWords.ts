import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { sharedWords as arabic } from '../../src/blocks/sharedWords.ar.ts';
import { sharedWords as english } from '../../src/blocks/sharedWords.en.ts';
import { laterWords, type WordTree } from '../../src/i18n/words.ts';

const BLOCKS = join(import.meta.dirname, '..', '..', 'src', 'blocks');

/** The words of the block types, read from their folders: only the bundler knows `import.meta.glob`. */
export const blockWords = laterWords({
  en: async () => ({ blocks: { ...english, ...(await wordsOfTypes('en')) } }),
  ar: async () => ({ blocks: { ...arabic, ...(await wordsOfTypes('ar')) } }),
});

async function wordsOfTypes(language: string): Promise<WordTree> {
  const file = (type: string) => join(BLOCKS, type, `words.${language}.ts`);
  const types = readdirSync(BLOCKS).filter((type) => existsSync(file(type)));
  const words = types.map(async (type): Promise<readonly [string, WordTree]> => {
    const module: { readonly words: WordTree } = await import(pathToFileURL(file(type)).href);
    return [type, module.words];
  });
  return Object.fromEntries(await Promise.all(words));
}
