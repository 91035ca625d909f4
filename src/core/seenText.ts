/**
 * What can be seen of a text, in one line: more than one space, and characters that nobody sees, tell
 * no words apart, and put none before others.
 */
export const seenText = (text: string): string =>
  text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
