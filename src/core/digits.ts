/**
 * Engines write the numbers of Arabic without a country in digits of either kind. Here they are those
 * of the courses' texts, so that they are never mixed; a country has its own. For every format of Intl.
 */
export const withDigits = (language: string): string =>
  /^ar(-001)?$/i.test(language) ? 'ar-u-nu-latn' : language;
