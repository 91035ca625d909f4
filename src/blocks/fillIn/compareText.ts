import { seenText } from '../../core/seenText.ts';

/** What two texts may differ in and still be the same answer. */
export interface Tolerance {
  /** Capitals and accents count. */
  readonly exact: boolean;
  /** A letter or two may be wrong, in words that are long enough. */
  readonly misspellings: boolean;
}

/** The first of some answers that a text gives; `undefined` where it gives none. */
export function answerGiven(
  text: string,
  answers: readonly string[],
  tolerance: Tolerance,
): string | undefined {
  const plain = (words: string) => (tolerance.exact ? spaced(words) : plainText(words));
  const given = plain(text);
  if (given === '') return undefined;
  const same = answers.find((answer) => plain(answer) === given);
  if (same !== undefined || !tolerance.misspellings) return same;
  return answers.find((answer) => isNear(given, plain(answer)));
}

const spaced = (text: string): string => seenText(text.normalize('NFC')).replaceAll('’', "'");

/**
 * Without what people write in more than one way: capitals, accents and vowel signs, the forms of
 * Arabic letters that are told apart by a mark alone, digits of other scripts, signs at the ends.
 */
const plainText = (text: string): string =>
  spaced(text.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll(/^[^\p{L}\p{N}+-]+|[^\p{L}\p{N}%°]+$/gu, '');

/** From so many letters on one may be wrong, and from so many two. */
const ONE_WRONG_FROM = 4;
const TWO_WRONG_FROM = 9;

function isNear(given: string, answer: string): boolean {
  // Another figure is another answer.
  if (/\p{N}/u.test(answer)) return false;
  const most = answer.length >= TWO_WRONG_FROM ? 2 : answer.length >= ONE_WRONG_FROM ? 1 : 0;
  return Math.abs(given.length - answer.length) <= most && distance(given, answer) <= most;
}

/** Letters to put in, take out, replace or swap with the next until one word is the other. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(rows[i - 1], j) + 1,
        at(row, j - 1) + 1,
        at(rows[i - 1], j - 1) + (isSame ? 0 : 1),
        isSwap ? at(rows[i - 2], j - 2) + 1 : Infinity,
      );
    }
    rows[i] = row;
  }
  return at(rows[a.length], b.length);
}

const at = (row: readonly number[] | undefined, index: number): number => row?.[index] ?? Infinity;
