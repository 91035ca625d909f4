import { linearizeRichText } from '../richtext/linear.ts';
import type { RichText } from '../richtext/tree.ts';
import type { Linear } from './contract.ts';

/** The heading of a block or of its part; nothing where it has none. */
export const heading = (text: string | null, level: 2 | 3 | 4): readonly Linear[] =>
  text === null ? [] : [{ kind: 'heading', level, text }];

/** The heading of one of several parts, with its number for the ear. */
export const numberedHeading = (index: number, title: string): readonly Linear[] => [
  { kind: 'heading', level: 3, text: `${index + 1}. ${title}`, on: title },
];

export const paragraph = (text: string | null): readonly Linear[] =>
  text === null || text === '' ? [] : [{ kind: 'paragraph', text }];

export const richText = (value: RichText | null): readonly Linear[] =>
  value === null ? [] : linearizeRichText(value);

/** Headings a number of levels further down, never below the fourth. */
export const deeper = <Piece extends Linear>(
  pieces: readonly Piece[],
  levels: number,
): readonly Piece[] =>
  pieces.map((piece) =>
    piece.kind === 'heading' ? { ...piece, level: deeperLevel(piece.level, levels) } : piece,
  );

const deeperLevel = (level: 2 | 3 | 4, levels: number): 2 | 3 | 4 => {
  const sum = level + levels;
  if (sum >= 4) return 4;
  return sum === 3 ? 3 : 2;
};
