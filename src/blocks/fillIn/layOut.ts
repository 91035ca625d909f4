import type { ItemNumber } from '../../core/blockState.ts';
import { type CrosswordGrid, type CrosswordWord, lettersOf, plainLetter } from './crosswordGrid.ts';

interface Word {
  readonly item: ItemNumber;
  readonly letters: readonly string[];
}

type Laid = Word & Pick<CrosswordWord, 'direction' | 'row' | 'column'>;

/** Words on the way into a grid, and what stands in its squares. */
interface Layout {
  readonly laid: readonly Laid[];
  readonly waiting: readonly Word[];
  readonly squares: ReadonlyMap<string, Square>;
}

interface Square {
  readonly letter: string;
  readonly directions: readonly Laid['direction'][];
}

/** So many words are laid in all grids together, so that a long list takes an editor no longer. */
const PATIENCE = 120;

/**
 * Lays words out, the same words always in the same way. Each word is tried as the first, of many words
 * the longest; of all that comes of it, the grid that holds most words is taken, and of those the smallest. What crosses nothing
 * stands below by itself, so that nobody is asked for a word that has no squares.
 *
 * @param exact Whether letters that differ in accents alone are two.
 * @returns The grid, and the items of the words that cross no other.
 */
export function layOut(
  words: readonly { readonly item: ItemNumber; readonly word: string }[],
  exact = false,
): { readonly grid: CrosswordGrid; readonly left: readonly ItemNumber[] } {
  const all = words
    .map(({ item, word }) => ({ item, letters: spelledIn(word, exact) }))
    .toSorted((a, b) => b.letters.length - a.letters.length);
  const [best] = all
    .slice(0, Math.max(1, Math.floor(PATIENCE / all.length)))
    .map((first) => grown(first, all))
    .toSorted((a, b) => a.waiting.length - b.waiting.length || sizeOf(a.laid) - sizeOf(b.laid));
  if (best === undefined) return { grid: { rows: 0, columns: 0, words: [] }, left: [] };
  const isAlone = best.laid.length === 1;
  return {
    grid: numbered(best.waiting.reduce(below, best.laid)),
    left: [...(isAlone ? best.laid : []), ...best.waiting]
      .map(({ item }) => item)
      .toSorted((a, b) => a - b),
  };
}

/** A word in a line of its own under all others. */
function below(laid: readonly Laid[], word: Word): readonly Laid[] {
  const { top, left, rows } = boundsOf(laid);
  return [...laid, { ...word, direction: 'across', row: top + rows + 1, column: left }];
}

/** Letters that may share a square are the same, but for capitals, and for accents where these count not. */
const spelledIn = (word: string, exact: boolean): readonly string[] =>
  lettersOf(word).map(exact ? (letter) => letter.toLowerCase() : plainLetter);

/** A first word, and all that can cross it or each other, the longest first. */
function grown(first: Word, all: readonly Word[]): Layout {
  let layout = withWord(
    { laid: [], waiting: all, squares: new Map() },
    { ...first, direction: 'across', row: 0, column: 0 },
  );
  for (;;) {
    const next = nextOf(layout);
    if (next === undefined) return layout;
    layout = withWord(layout, next);
  }
}

function withWord({ laid, waiting, squares }: Layout, word: Laid): Layout {
  const more = new Map(squares);
  word.letters.forEach((letter, index) => {
    const key = keyOf(squareOf(word, index));
    more.set(key, { letter, directions: [...(more.get(key)?.directions ?? []), word.direction] });
  });
  return {
    laid: [...laid, word],
    waiting: waiting.filter(({ item }) => item !== word.item),
    squares: more,
  };
}

/** The first of the words that wait which has a place, where it crosses most and the grid stays smallest. */
function nextOf(layout: Layout): Laid | undefined {
  for (const word of layout.waiting) {
    const [best] = placesFor(word, layout)
      .map((place) => ({
        place,
        crossings: crossingsOf(place, layout),
        size: sizeOf([...layout.laid, place]),
      }))
      .toSorted((a, b) => b.crossings - a.crossings || a.size - b.size);
    if (best !== undefined) return best.place;
  }
  return undefined;
}

/** Where a word can cross one that lies, without touching any other. */
const placesFor = (word: Word, layout: Layout): readonly Laid[] =>
  layout.laid.flatMap((other) =>
    other.letters.flatMap((letter, at) =>
      word.letters.flatMap((own, index) => {
        if (own !== letter) return [];
        const place: Laid =
          other.direction === 'across'
            ? { ...word, direction: 'down', row: other.row - index, column: other.column + at }
            : { ...word, direction: 'across', row: other.row + at, column: other.column - index };
        return isFree(place, layout) ? [place] : [];
      }),
    ),
  );

type Position = readonly [row: number, column: number];

const squareOf = ({ direction, row, column }: Laid, index: number): Position =>
  direction === 'across' ? [row, column + index] : [row + index, column];

const keyOf = ([row, column]: Position): string => `${row} ${column}`;

const crossingsOf = (place: Laid, { squares }: Layout): number =>
  place.letters.filter((_, index) => squares.has(keyOf(squareOf(place, index)))).length;

/** Only letters that are the same share a square, and words lie beside each other nowhere. */
function isFree(place: Laid, { squares }: Layout): boolean {
  const isTaken = (square: Position) => squares.has(keyOf(square));
  const ends = [squareOf(place, -1), squareOf(place, place.letters.length)];
  if (ends.some(isTaken)) return false;
  return place.letters.every((letter, index) => {
    const here = squares.get(keyOf(squareOf(place, index)));
    if (here === undefined) return !besideOf(place, index).some(isTaken);
    return here.letter === letter && !here.directions.includes(place.direction);
  });
}

/** The two squares beside a letter that are not of its word. */
function besideOf(place: Laid, index: number): readonly Position[] {
  const [row, column] = squareOf(place, index);
  const [down, right] = place.direction === 'across' ? [1, 0] : [0, 1];
  return [
    [row - down, column - right],
    [row + down, column + right],
  ];
}

function boundsOf(laid: readonly Laid[]) {
  const ends = laid.map((word) => squareOf(word, word.letters.length - 1));
  const top = Math.min(...laid.map(({ row }) => row));
  const left = Math.min(...laid.map(({ column }) => column));
  return {
    top,
    left,
    rows: Math.max(...ends.map(([row]) => row)) - top + 1,
    columns: Math.max(...ends.map(([, column]) => column)) - left + 1,
  };
}

/** A square grid has most room on a narrow screen: its longer side counts first. */
const sizeOf = (laid: readonly Laid[]): number => {
  const { rows, columns } = boundsOf(laid);
  return Math.max(rows, columns) * 1000 + rows + columns;
};

/** Numbers go by the first squares in reading order; two words that begin in one share its number. */
function numbered(laid: readonly Laid[]): CrosswordGrid {
  const { top, left, rows, columns } = boundsOf(laid);
  const startOf = ({ row, column }: Laid) => (row - top) * columns + column - left;
  const starts = [...new Set(laid.map(startOf))].toSorted((a, b) => a - b);
  const words = laid.map((word): CrosswordWord => ({
    item: word.item,
    number: starts.indexOf(startOf(word)) + 1,
    direction: word.direction,
    row: word.row - top,
    column: word.column - left,
    length: word.letters.length,
  }));
  return { rows, columns, words: words.toSorted(byDirection) };
}

const byDirection = (a: CrosswordWord, b: CrosswordWord): number =>
  a.direction === b.direction ? a.number - b.number : a.direction === 'across' ? -1 : 1;
