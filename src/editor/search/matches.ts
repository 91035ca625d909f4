import { memoEach } from '../../core/memo.ts';
import { markdownPieces } from '../../richtext/markdownPieces.ts';
import { escaped } from '../commands/markdownParts.ts';
import type { DraftText } from '../texts/draftTexts.ts';

/** What is looked for in the texts of a course. */
export interface Sought {
  readonly words: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** Where in a text, as the file has it, something was found; the end is not part of it. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

type Text = Pick<DraftText, 'kind' | 'text'>;

/**
 * Where the words stand that readers see: never in an address or in signs of Markdown. What is in part
 * bold is not found as one.
 */
export const matchesIn = (text: Text, sought: Sought): readonly Match[] => finder(sought)(text);

/** Finds the same words in many texts. */
export function finder(sought: Sought): (text: Text) => readonly Match[] {
  const pattern = patternOf(sought);
  const areLetters = /^[\p{L}\p{M}\s]*$/u.test(sought.words);
  return (text) => {
    if (pattern === null) return [];
    const matches = matchesAt(text.text, 0, pattern);
    if (matches.length === 0 || text.kind === 'plainText') return matches;
    const isPlain = areLetters && !OTHER_LETTERS.test(text.text) && matches.every(onOneLine(text));
    return isPlain ? matches : inPieces(text, pattern);
  };
}

/** What letters that no reader sees as words, or not as these, cannot do without: addresses, formulas, names of signs. */
const OTHER_LETTERS = /[[\]<>&\\`~$|]/;

const onOneLine =
  ({ text }: Text) =>
  ({ start, end }: Match): boolean =>
    !text.slice(start, end).includes('\n');

function inPieces(text: Text, pattern: RegExp): readonly Match[] {
  let offset = 0;
  return piecesOf(text).flatMap((piece) => {
    const written = piece.kind === 'text' ? piece.text : piece.code.markdown;
    const start = offset;
    offset += written.length;
    return piece.kind === 'text' ? matchesAt(written, start, pattern) : [];
  });
}

/** The pieces of a Markdown text, once for as long as it is the same: it is searched at each letter. */
export const piecesOf = memoEach(({ text }: Text) => markdownPieces(text));

const matchesAt = (text: string, offset: number, pattern: RegExp): readonly Match[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: offset + index,
    end: offset + index + length,
  }));

/**
 * The text with other words in the place of those that were found; they are words, and no Markdown.
 * They begin with a capital letter where those did, as at the beginning of a sentence.
 */
export function replacing(
  { kind, text }: Text,
  matches: readonly Match[],
  replacement: string,
  sought: Sought,
): string {
  const writtenFor = (found: string) => {
    const words = begunAs(found, replacement, sought);
    return kind === 'richText' ? escaped(words) : words;
  };
  return matches
    .toReversed()
    .reduce(
      (now, { start, end }) =>
        now.slice(0, start) + writtenFor(text.slice(start, end)) + now.slice(end),
      text,
    );
}

/** Whoever writes capital letters means them, and an abbreviation is not the beginning of a sentence. */
function begunAs(found: string, replacement: string, { words, matchCase }: Sought): string {
  const isSentence = isCapital(found) && found !== found.toUpperCase();
  return matchCase || isCapital(words.trim()) || !isSentence
    ? replacement
    : replacement.charAt(0).toUpperCase() + replacement.slice(1);
}

const isCapital = (words: string): boolean => words.charAt(0) !== words.charAt(0).toLowerCase();

/** `null` where nothing is looked for. Spaces are as good as line breaks, and quotation marks of any kind alike. */
function patternOf({ words, matchCase, wholeWords }: Sought): RegExp | null {
  const parts = words.trim().split(/\s+/).map(partPattern);
  if (parts.join('') === '') return null;
  const pattern = parts.join(String.raw`\s+`);
  const bounded = wholeWords ? String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])` : pattern;
  return new RegExp(bounded, matchCase ? 'gu' : 'giu');
}

/** A sign may be escaped in Markdown. */
const partPattern = (part: string): string =>
  [...part]
    .map((sign) => {
      if (/['‘’]/.test(sign)) return "['‘’]";
      if (/["“”]/.test(sign)) return '["“”]';
      return /[\p{L}\p{N}]/u.test(sign) ? sign : String.raw`\\?${literal(sign)}`;
    })
    .join('');

const literal = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`);
