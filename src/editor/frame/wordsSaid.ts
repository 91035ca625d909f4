import type { PageText } from '../marks/pageText.ts';

/** Nothing of it begins or ends what is formatted: no signs but those between words. */
const LETTERS = /^[\p{L}\p{M}]+$/u;
const WORDS = /^[\p{L}\p{M}\p{N}\p{Zs}.,;:?'’‘“”"%/–—…«»„‚‹›؟،؛]*$/u;

/**
 * What the pieces of a text on the page say once it is written on; `null` where that has to be drawn: with
 * other formatting, with its first letter, or without any.
 *
 * @param pieces What of it stands on the page between changes of formatting, in the order of reading.
 */
export function wordsSaid(
  pieces: readonly string[],
  before: PageText,
  now: PageText,
): readonly string[] | null {
  const [was, is] = [trimmed(before), trimmed(now)];
  if (pieces.length === 0 || was.plain === '' || is.plain === '') return null;
  const isWhole = pieces.length === 1 && pieces[0]?.trim() === was.plain.trim();
  if (isWhole && now.kind === 'line') return [now.plain];
  const change = changeOf(was.plain, is.plain);
  const inText = changeOf(was.text, is.text);
  const isSame = inText.removed === change.removed && inText.inserted === change.inserted;
  if (!isSame || ![change.removed, change.inserted].every((words) => WORDS.test(words)))
    return null;
  const starts = startsOf(pieces, was.plain);
  const index = starts.findIndex((start, at) => {
    const piece = pieces[at] ?? '';
    return isWithin({ ...change, at: change.at - start }, piece, inText.at, was.text);
  });
  if (index === -1) return null;
  const within = { ...change, at: change.at - (starts[index] ?? 0) };
  return pieces.map((piece, at) => (at === index ? changed(piece, within) : piece));
}

/**
 * Whether a change is within a piece and leaves the formatting around it alone: it stands between the same
 * letters there and in the text as its author writes it, where signs of formatting stand between, too.
 */
function isWithin(change: Change, piece: string, at: number, text: string): boolean {
  const end = change.at + change.removed.length;
  if (change.at < 1 || end > piece.length) return false;
  const [first, last] = [piece.charAt(change.at - 1), piece.charAt(end)];
  const behind = text.charAt(at + change.removed.length);
  const isBetween = last !== '' && WORDS.test(last) && last === behind;
  // At an edge a space, or a sign of its own, would say more than a letter.
  const isAtEdge = last === '' && behind !== '_' && LETTERS.test(first + change.inserted);
  const isBehind = WORDS.test(first) && first === text.charAt(at - 1);
  return isBehind && (isBetween || isAtEdge) && !NUMBER.test(piece.slice(0, change.at));
}

/** With a full stop and a space behind it a number begins a list. */
const NUMBER = /^\d+\.?$/;

/** Spaces at the end are not drawn. */
const trimmed = ({ text, plain }: PageText): Pick<PageText, 'text' | 'plain'> => ({
  text: text.trimEnd(),
  plain: plain.trimEnd(),
});

interface Change {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/** The one place where two texts are not the same. */
function changeOf(before: string, now: string): Change {
  const shorter = Math.min(before.length, now.length);
  let at = 0;
  while (at < shorter && before[at] === now[at]) at += 1;
  let end = 0;
  while (end < shorter - at && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  return {
    at,
    removed: before.slice(at, before.length - end),
    inserted: now.slice(at, now.length - end),
  };
}

const changed = (piece: string, { at, removed, inserted }: Change): string =>
  piece.slice(0, at) + inserted + piece.slice(at + removed.length);

/** Where pieces stand in a text that they make up but for spaces; none where they do not. */
function startsOf(pieces: readonly string[], text: string): readonly number[] {
  const starts: number[] = [];
  let end = 0;
  for (const piece of pieces) {
    const start = text.indexOf(piece, end);
    if (start === -1 || text.slice(end, start).trim() !== '') return [];
    starts.push(start);
    end = start + piece.length;
  }
  return text.slice(end).trim() === '' ? starts : [];
}
