import { laterWords } from '../../i18n/words.ts';

/** What the list of courses says: no course needs it. */
export const libraryWords = laterWords({
  en: async () => (await import('../../i18n/en/library.ts')).library,
  ar: async () => (await import('../../i18n/ar/library.ts')).library,
});
