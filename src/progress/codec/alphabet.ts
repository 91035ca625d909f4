/**
 * Six bits a character: letters, digits, `-` and `_`, which no LMS trims, escapes or reinterprets
 * on the way through forms, addresses, XML or JSON.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export const BITS_PER_CHARACTER = 6;

/** The character of a number from 0 to 63. */
export const characterOf = (sextet: number): string => ALPHABET.charAt(sextet);

const SEXTETS: ReadonlyMap<string, number> = new Map(
  [...ALPHABET].map((character, sextet) => [character, sextet]),
);

/** The number of a character; -1 for one outside the alphabet. */
export const sextetOf = (character: string): number => SEXTETS.get(character) ?? -1;
