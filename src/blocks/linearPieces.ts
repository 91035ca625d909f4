import type { DescribedPicture } from '../core/pictureFile.ts';
import { linearizeRichText } from '../richtext/linear.ts';
import type { RichText } from '../richtext/tree.ts';
import type { Linear, LinearPiece } from './contract.ts';

/** The heading of a block or of its part; nothing where it has none. */
export const heading = (text: string | null, level: 2 | 3 | 4): readonly LinearPiece[] =>
  text === null ? [] : [{ kind: 'heading', level, text }];

/** The heading that names something which the page shows by its look alone. */
export const nameOf = (
  names: 'card' | 'film' | 'recording',
  text: string,
  level: 2 | 3,
): LinearPiece => ({
  kind: 'heading',
  level,
  text,
  names,
});

/** The heading of one of several parts, with its number for the ear. */
export const numberedHeading = (index: number, title: string): readonly LinearPiece[] => [
  { kind: 'heading', level: 3, text: `${index + 1}. ${title}`, on: title },
];

export const paragraph = (text: string | null): readonly LinearPiece[] =>
  text === null || text === '' ? [] : [{ kind: 'paragraph', text }];

/** Options to choose from, each with what its picture says. */
export const linearOptions = (
  options: readonly { readonly text: string; readonly picture: DescribedPicture | null }[],
): readonly LinearPiece[] =>
  options.flatMap(({ text, picture }) => [
    ...paragraph(picture?.alternative ?? null),
    { kind: 'listItem', text } as const,
  ]);

export const linearText = (value: RichText | null): readonly LinearPiece[] =>
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
