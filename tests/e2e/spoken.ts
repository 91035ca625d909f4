import { createI18n } from '../../src/i18n/setup.ts';

/** A language that the reference course is written in. */
export type Language = 'en-AU' | 'ar';

/** What the interface says, by key, in each language. */
export const spoken = {
  'en-AU': (await createI18n('en-AU')).t,
  ar: (await createI18n('ar')).t,
} as const;

export type Speak = (typeof spoken)[Language];
