import type { ItemNumber } from '../core/blockState.ts';
import { seenText } from '../core/seenText.ts';
import { withoutFormulas } from '../richtext/dollars.ts';
import type { RichBlock, RichInline, RichText } from '../richtext/tree.ts';

/** A paragraph or an item of a list, with what is marked in it by braces: gaps, phrases. */
export interface MarkedLine {
  readonly kind: 'paragraph' | 'item';
  readonly parts: readonly MarkedPart[];
}

export type MarkedPart =
  | { readonly kind: 'words'; readonly inlines: readonly RichInline[] }
  | { readonly kind: 'mark'; readonly item: ItemNumber };

const MARK = /\{([^{}]*)\}/g;

/** The words that stand in braces in a text, in reading order; those of a formula are its own. */
export const markedWords = (text: string): readonly string[] =>
  [...withoutFormulas(text).matchAll(MARK)].map(([, answer = '']) => oneSpaced(answer));

/** Whether a brace of a text opens within others, or never closes. */
export const hasOddBraces = (text: string): boolean =>
  /[{}]/.test(withoutFormulas(text).replaceAll(MARK, ''));

/** Words with one space between them, and none around. */
export const oneSpaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/**
 * Which of the listed words stands in each place of a text: by its words, each once; where a
 * translation left other words in the braces, the next one that is left over.
 *
 * @returns For each mark an index of `listed`; `null` for a mark that is left over.
 */
export function placesOf(
  marked: readonly string[],
  listed: readonly string[],
): readonly (number | null)[] {
  const free = new Set(listed.keys());
  const take = (index: number | undefined): number | null => {
    if (index === undefined) return null;
    free.delete(index);
    return index;
  };
  const byWords = marked.map((words) =>
    take([...free].find((index) => seenText(listed[index] ?? '') === seenText(words))),
  );
  return byWords.map((index) => index ?? take([...free][0]));
}

/**
 * A text in lines, with marks where it has words in braces.
 *
 * @param itemAt The item of the mark with that index, counted through the text; `null` for none.
 */
function linesWithMarks(
  text: RichText,
  itemAt: (index: number) => ItemNumber | null,
): readonly MarkedLine[] {
  const count = { marks: 0 };
  const split = (inline: RichInline): readonly MarkedPart[] => {
    if (inline.type === 'text') return splitText(inline.text, () => itemAt(count.marks++));
    if (!('children' in inline)) return [{ kind: 'words', inlines: [inline] }];
    return inline.children
      .flatMap(split)
      .map((part) =>
        part.kind === 'mark'
          ? part
          : { kind: 'words', inlines: [{ ...inline, children: part.inlines }] },
      );
  };
  return text
    .flatMap((block) => linesOf(block, 'paragraph'))
    .map(({ kind, inlines }) => ({ kind, parts: inlines.flatMap(split) }));
}

function splitText(text: string, nextItem: () => ItemNumber | null): readonly MarkedPart[] {
  // What stands outside of braces and within them takes turns.
  return text.split(MARK).flatMap((piece, index): readonly MarkedPart[] => {
    const words = { kind: 'words', inlines: [{ type: 'text', text: piece }] } as const;
    if (index % 2 === 0) return piece === '' ? [] : [words];
    const item = nextItem();
    return [item === null ? words : { kind: 'mark', item }];
  });
}

interface Line {
  readonly kind: MarkedLine['kind'];
  readonly inlines: readonly RichInline[];
}

function linesOf(block: RichBlock, kind: Line['kind']): readonly Line[] {
  if (block.type === 'list') {
    return block.items.flatMap((item) => item.flatMap((each) => linesOf(each, 'item')));
  }
  if (block.type === 'table') {
    return block.rows.map((cells) => ({ kind: 'item', inlines: cells.flatMap(cellWords) }));
  }
  return [{ kind, inlines: block.children }];
}

/** Cells of a row stand beside each other. */
const cellWords = (cell: readonly RichInline[], index: number): readonly RichInline[] =>
  index === 0 ? cell : [{ type: 'text', text: ' · ' }, ...cell];

/** The items that are marked in lines, in reading order. */
const itemsIn = (lines: readonly MarkedLine[]): readonly ItemNumber[] =>
  lines.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'mark' ? [part.item] : [])));

/**
 * The lines of a text in which each listed item is marked, and the items in the order of the text. One
 * that a translated text has lost stands below it: nobody is asked for what is not there.
 */
export function markedLines(
  text: { readonly written: string; readonly parsed: RichText },
  listed: readonly { readonly item: ItemNumber; readonly words: string }[],
): { readonly lines: readonly MarkedLine[]; readonly order: readonly ItemNumber[] } {
  const places = placesOf(
    markedWords(text.written),
    listed.map(({ words }) => words),
  );
  const found = linesWithMarks(text.parsed, (mark) => listed[places[mark] ?? -1]?.item ?? null);
  const there = itemsIn(found);
  const lost = listed.filter(({ item }) => !there.includes(item));
  const lines = [
    ...found,
    ...lost.map(({ item }) => ({ kind: 'item', parts: [{ kind: 'mark', item }] }) as const),
  ];
  return { lines, order: itemsIn(lines) };
}
