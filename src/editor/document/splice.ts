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
