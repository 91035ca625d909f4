/**
 * Marks are numbers written in characters that nobody sees: tag characters, which no font draws, which
 * sorting passes over, and which no language needs in these places. Flags are made of other ones. They
 * are neither joiners nor spaces of no width, which texts of some languages hold.
 */
const START = 0xe0020;
const FIRST_DIGIT = 0xe0040;
/** A power of two: five bits a digit. */
const BASE = 32;
const DIGITS = 4;

const MARK = /\u{e0020}([\u{e0040}-\u{e005f}]{4})/gu;

/** How many marks there can be: more than the texts of any course. */
export const MOST_MARKS = BASE ** DIGITS;

/** A number, from 0 to below {@link MOST_MARKS}, as a mark. */
export const markOf = (number: number): string =>
  String.fromCodePoint(
    START,
    ...Array.from(
      { length: DIGITS },
      (_, place) => FIRST_DIGIT + (Math.floor(number / BASE ** place) % BASE),
    ),
  );

/** What stands in a text that may hold marks. */
export interface ReadMarks {
  /** The text as learners have it. */
  readonly text: string;
  /** In the order in which they stand. */
  readonly marks: readonly number[];
}

/** Tells marks and text apart; `null` for a text without marks, as nearly all are. */
export function readMarks(marked: string): ReadMarks | null {
  if (!marked.includes(START_HALF)) return null;
  const marks = [...marked.matchAll(MARK)].map(([, digits = '']) => numberIn(digits));
  return marks.length === 0 ? null : { text: marked.replace(MARK, ''), marks };
}

/** The first half of every mark, as a page's text has it: looked for faster than a pattern. */
const START_HALF = String.fromCodePoint(START).charAt(0);

const numberIn = (digits: string): number =>
  Array.from(digits).reduce(
    (sum, digit, place) =>
      sum + ((digit.codePointAt(0) ?? FIRST_DIGIT) - FIRST_DIGIT) * BASE ** place,
    0,
  );

/** A text, or a compiled file, without marks: what would have been compiled of texts that had none. */
export const withoutMarks = (text: string): string => text.replace(MARK, '');
