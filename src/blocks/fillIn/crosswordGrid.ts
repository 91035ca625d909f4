import type { ItemNumber } from '../../core/blockState.ts';

/** A word in the grid. */
export interface CrosswordWord {
  readonly item: ItemNumber;
  /** The number of its first square. */
  readonly number: number;
  readonly direction: 'across' | 'down';
  /** Its first square, counted from 0: from the top, and from the side where its script begins. */
  readonly row: number;
  readonly column: number;
  /** How many squares it has. */
  readonly length: number;
}

/** Words laid out to cross each other. */
export interface CrosswordGrid {
  readonly rows: number;
  readonly columns: number;
  /** Those across first, each direction in the order of its numbers. */
  readonly words: readonly CrosswordWord[];
}

/** A stroke that only makes an Arabic word longer is no letter of it. */
const LETTER = /(?!\u0640)[\p{L}\p{N}]\p{M}*/gu;

/** The letters of a word as squares have them: each with the signs on it. */
export const lettersOf = (word: string): readonly string[] =>
  word.normalize('NFC').match(LETTER) ?? [];

/** Whether a grid can hold a word: two letters at least, and nothing between them. */
export const fitsGrid = (word: string): boolean =>
  lettersOf(word).length > 1 && lettersOf(word).join('') === word.normalize('NFC').trim();

/** Whether two letters are one to a crossword, which takes no heed of capitals and accents. */
export const isSameLetter = (a: string, b: string): boolean => plainLetter(a) === plainLetter(b);

export const plainLetter = (letter: string): string =>
  letter.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** A square that takes a letter. */
export interface GridSquare {
  /** The number that stands in it; `null` where no word begins. */
  readonly number: number | null;
  /** The letter of each word that goes through it, counted from 0. */
  readonly letters: readonly { readonly item: ItemNumber; readonly at: number }[];
}

/** The grid row by row; `null` where no letter stands. */
export function gridRows({
  rows,
  columns,
  words,
}: CrosswordGrid): readonly (readonly (GridSquare | null)[])[] {
  const squareAt = (row: number, column: number): GridSquare | null => {
    const letters = words.flatMap((word) => {
      const isAcross = word.direction === 'across';
      const at = isAcross ? column - word.column : row - word.row;
      const isOnLine = isAcross ? row === word.row : column === word.column;
      return isOnLine && at >= 0 && at < word.length ? [{ item: word.item, at }] : [];
    });
    if (letters.length === 0) return null;
    const first = words.find((word) => word.row === row && word.column === column);
    return { number: first?.number ?? null, letters };
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => squareAt(row, column)),
  );
}

/** A letter that a word has from one that crosses it, and which letter of the word it is, from 0. */
export interface CrossingLetter {
  readonly at: number;
  readonly letter: string;
}

/**
 * What others have written into the squares of a word, where it does not say the same.
 *
 * @param writtenIn The letters that were written for a word.
 */
export function crossingLetters(
  { words }: CrosswordGrid,
  item: ItemNumber,
  writtenIn: (item: ItemNumber) => readonly string[],
): readonly CrossingLetter[] {
  const own = words.find((word) => word.item === item);
  if (own === undefined) return [];
  const written = writtenIn(item);
  return words.flatMap((other) => {
    const { at, there } = crossingOf(own, other) ?? {};
    if (at === undefined || there === undefined) return [];
    const letter = writtenIn(other.item)[there];
    const said = written[at];
    const isTold = said !== undefined && letter !== undefined && isSameLetter(said, letter);
    return letter === undefined || isTold ? [] : [{ at, letter }];
  });
}

/** Which letter of a word stands in the square that it shares with another, and which of that one. */
function crossingOf(
  own: CrosswordWord,
  other: CrosswordWord,
): { readonly at: number; readonly there: number } | null {
  if (own.direction === other.direction) return null;
  const [across, down] = own.direction === 'across' ? [own, other] : [other, own];
  const inAcross = down.column - across.column;
  const inDown = across.row - down.row;
  const isWithin = (at: number, { length }: CrosswordWord) => at >= 0 && at < length;
  if (!isWithin(inAcross, across) || !isWithin(inDown, down)) return null;
  return own === across ? { at: inAcross, there: inDown } : { at: inDown, there: inAcross };
}

/** Words across run as their script does. */
export const directionOf = ({
  gaps,
}: {
  readonly gaps: readonly { readonly answers: readonly string[] }[];
}): 'rtl' | 'ltr' => (gaps.some(({ answers: [word = ''] }) => runsToLeft(word)) ? 'rtl' : 'ltr');

const runsToLeft = (word: string): boolean => /[\u0590-\u08ff]/u.test(word);

/**
 * The letters of what was written for a word. None where its script runs the other way: it was written in
 * another language of the course, and would say wrong things in the squares of this one.
 */
export const lettersFor = (word: string, written: string): readonly string[] =>
  runsToLeft(word) === runsToLeft(written) ? lettersOf(written) : [];
