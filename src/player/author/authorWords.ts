import { laterWords } from '../../i18n/words.ts';

/** What authors are told on the dev server: no learner needs it. */
export const authorWords = laterWords({
  en: async () => (await import('../../i18n/en/author.ts')).author,
  ar: async () => (await import('../../i18n/ar/author.ts')).author,
});
