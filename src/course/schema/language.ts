/** The codes of languages that a course may name: `en`, `en-AU`, `zh-Hant-TW` (BCP 47). */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;
