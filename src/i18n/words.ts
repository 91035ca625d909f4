import { firstPage } from './en/firstPage.ts';
import type { InterfaceLanguage } from './languages.ts';

/** Strings, in groups. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** Words that are fetched when something needs them: a file for each language. */
export interface LaterWords {
  /**
   * Fetches them in the language that is spoken; also again, after they could not be had. From then
   * on they come along with every switch of language.
   */
  readonly load: () => Promise<void>;
}

type Fetch = () => Promise<WordTree>;

interface Part {
  readonly fetch: (language: InterfaceLanguage) => Promise<void>;
  readonly isThere: (language: InterfaceLanguage) => boolean;
}

/**
 * All words that are there, by language and namespace. Every instance of i18next reads this one, so
 * that what was fetched once is there for all.
 */
export const wordsThere: Record<InterfaceLanguage, Record<string, WordTree>> = {
  en: { translation: firstPage },
  ar: {},
};

let spoken: InterfaceLanguage = 'en';

const inUse = new Set<Part>([
  part({
    en: () => Promise.resolve(firstPage),
    ar: async () => (await import('./ar/firstPage.ts')).firstPage,
  }),
]);

/** Words that the first page does without. `namespace`: i18next's, for an app of its own. */
export function laterWords(
  files: Readonly<Record<InterfaceLanguage, Fetch>>,
  namespace = 'translation',
): LaterWords {
  const words = part(files, namespace);
  return {
    load: async () => {
      inUse.add(words);
      // Another language may be spoken by the time that they are there.
      while (!words.isThere(spoken)) await words.fetch(spoken);
    },
  };
}

/**
 * Fetches what was ever asked for in another language, too. Rejects when some of it cannot be had;
 * asked again, it asks again.
 */
export async function fetchWords(language: InterfaceLanguage): Promise<void> {
  while (!areThere(language)) {
    await Promise.all([...inUse].map(({ fetch }) => fetch(language)));
  }
}

/** Whether a language can be spoken at once: all that was ever asked for is there. */
export const areThere = (language: InterfaceLanguage): boolean =>
  [...inUse].every(({ isThere }) => isThere(language));

/** From now on words come in this language first. */
export const speak = (language: InterfaceLanguage): void => void (spoken = language);

function part(files: Readonly<Record<InterfaceLanguage, Fetch>>, namespace = 'translation'): Part {
  const coming = new Map<InterfaceLanguage, Promise<void>>();
  const arrived = new Set<InterfaceLanguage>();
  const fetchIn = async (language: InterfaceLanguage) => {
    const words = await files[language]();
    const there = wordsThere[language];
    there[namespace] = merged(there[namespace] ?? {}, words);
    arrived.add(language);
  };
  const fetch = (language: InterfaceLanguage) => {
    const known = coming.get(language);
    if (known !== undefined) return known;
    const load = fetchIn(language);
    coming.set(language, load);
    load.catch(() => coming.delete(language));
    return load;
  };
  return { fetch, isThere: (language) => arrived.has(language) };
}

/** Both trees in one: a group may stand in several files. */
function merged(tree: WordTree, more: WordTree): WordTree {
  const both = Object.entries(more).map(([key, value]) => {
    const before = tree[key];
    return typeof value === 'string' || before === undefined || typeof before === 'string'
      ? ([key, value] as const)
      : ([key, merged(before, value)] as const);
  });
  return { ...tree, ...Object.fromEntries(both) };
}
