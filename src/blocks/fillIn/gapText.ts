import type { ItemNumber } from '../../core/blockState.ts';
import type { RichBlock, RichInline, RichText } from '../../richtext/tree.ts';

/** A paragraph or an item of a list, with the gaps in it. */
export interface GapLine {
  readonly kind: 'paragraph' | 'item';
  readonly parts: readonly GapPart[];
}

export type GapPart =
  | { readonly kind: 'words'; readonly inlines: readonly RichInline[] }
  | { readonly kind: 'gap'; readonly item: ItemNumber };

const MARK = /\{([^{}]*)\}/g;

/** The right answers that stand in braces in a text, in reading order. */
export const markedAnswers = (text: string): readonly string[] =>
  [...text.matchAll(MARK)].map(([, answer = '']) => oneSpaced(answer));

/** Whether a brace of a text opens within others, or never closes. */
export const hasOddBraces = (text: string): boolean => /[{}]/.test(text.replaceAll(MARK, ''));

const oneSpaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/**
 * Which of the listed answers stands in each place of a text: by its words, each once; where a
 * translation left other words in the braces, the next one that is left over.
 *
 * @returns For each mark an index of `answers`; `null` for a mark that is left over.
 */
export function placesOf(
  marked: readonly string[],
  answers: readonly string[],
): readonly (number | null)[] {
  const free = new Set(answers.keys());
  const take = (index: number | undefined): number | null => {
    if (index === undefined) return null;
    free.delete(index);
    return index;
  };
  const byWords = marked.map((words) =>
    take([...free].find((index) => oneSpaced(answers[index] ?? '') === words)),
  );
  return byWords.map((index) => index ?? take([...free][0]));
}

/**
 * A text in lines, with gaps where it has answers in braces.
 *
 * @param gapAt The gap of the mark with that index, counted through the text; `null` for none.
 */
export function linesWithGaps(
  text: RichText,
  gapAt: (index: number) => ItemNumber | null,
): readonly GapLine[] {
  const count = { marks: 0 };
  const split = (inline: RichInline): readonly GapPart[] => {
    if (inline.type === 'text') return splitText(inline.text, () => gapAt(count.marks++));
    if (inline.type === 'break') return [{ kind: 'words', inlines: [inline] }];
    return inline.children
      .flatMap(split)
      .map((part) =>
        part.kind === 'gap'
          ? part
          : { kind: 'words', inlines: [{ ...inline, children: part.inlines }] },
      );
  };
  return text
    .flatMap((block) => linesOf(block, 'paragraph'))
    .map(({ kind, inlines }) => ({ kind, parts: inlines.flatMap(split) }));
}

function splitText(text: string, nextGap: () => ItemNumber | null): readonly GapPart[] {
  // Words and answers take turns.
  return text.split(MARK).flatMap((piece, index): readonly GapPart[] => {
    const words = { kind: 'words', inlines: [{ type: 'text', text: piece }] } as const;
    if (index % 2 === 0) return piece === '' ? [] : [words];
    const item = nextGap();
    return [item === null ? words : { kind: 'gap', item }];
  });
}

interface Line {
  readonly kind: GapLine['kind'];
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
