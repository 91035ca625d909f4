/**
 * For every format of Intl. Engines write the numbers of Arabic without a country in digits of either
 * kind: here in those of the courses' texts, so that they are never mixed. A country has its own.
 */
export const withDigits = (language: string): string =>
  language === 'ar' ? 'ar-u-nu-latn' : language;
