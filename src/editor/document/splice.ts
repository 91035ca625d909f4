/** A piece of a text that gives way to another. Offsets and lengths are in UTF-16 code units. */
export interface Splice {
  readonly offset: number;
  readonly removed: string;
  readonly inserted: string;
}

/**
 * The text with each splice done, one after the other: the offset of a later one counts in the text
 * that the earlier ones left.
 *
 * @throws Error where a text is not the one that a splice was made for; nothing may be guessed of
 *   what an author wrote.
 */
export const spliced = (text: string, splices: readonly Splice[]): string =>
  splices.reduce((before, { offset, removed, inserted }) => {
    const end = offset + removed.length;
    if (before.slice(offset, end) !== removed) {
      throw new Error(`At ${String(offset)} stands another text than the one to be replaced.`);
    }
    return before.slice(0, offset) + inserted + before.slice(end);
  }, text);

/** What takes the splices back, once they are done. */
export const undoing = (splices: readonly Splice[]): readonly Splice[] =>
  splices
    .map(({ offset, removed, inserted }) => ({ offset, removed: inserted, inserted: removed }))
    .toReversed();

/** The same splice without what it takes away and puts back at its ends: a letter, not its text. */
export function narrowed({ offset, removed, inserted }: Splice): Splice {
  const most = Math.min(removed.length, inserted.length);
  let start = 0;
  while (start < most && removed.charCodeAt(start) === inserted.charCodeAt(start)) start += 1;
  if (isHalf(removed, start) || isHalf(inserted, start)) start -= 1;
  let end = 0;
  while (end < most - start && codeBehind(removed, end) === codeBehind(inserted, end)) end += 1;
  if (isHalf(removed, removed.length - end) || isHalf(inserted, inserted.length - end)) end -= 1;
  return {
    offset: offset + start,
    removed: removed.slice(start, removed.length - end),
    inserted: inserted.slice(start, inserted.length - end),
  };
}

/** Of the character that has so many behind it. */
const codeBehind = (text: string, more: number): number => text.charCodeAt(text.length - 1 - more);

/** Whether a cut would part the two halves of a character, which no file can hold. */
const isHalf = (text: string, cut: number): boolean =>
  cut > 0 &&
  /[\uDC00-\uDFFF]/.test(text.charAt(cut)) &&
  /[\uD800-\uDBFF]/.test(text.charAt(cut - 1));
