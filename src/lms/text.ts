/**
 * An identifier that every engine accepts: letters, digits, full stop, hyphen and underscore, at
 * most 250 of them.
 */
export const reportedId = (id: string): string =>
  id.replaceAll(/[^A-Za-z0-9._-]/g, '_').slice(0, 250) || '_';

/** One line without control characters. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** At most so many UTF-16 code units, with no character cut in two. */
export function truncated(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Half a pair is no character; XML and many databases refuse it. */
export const wellFormed = (text: string): string =>
  text.replaceAll(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );

/**
 * A text in which no engine finds a delimiter of responses or the mark of a language: each gets a
 * backslash. Two texts never become the same.
 */
export const undelimited = (text: string): string =>
  text.replaceAll(/\[(\\*)([,.:])\]/g, '[\\$1$2]').replace(/^(\\*)\{/, '\\$1{');
