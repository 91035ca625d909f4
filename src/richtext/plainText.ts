import { formulasIn } from './dollars.ts';
import { latexReader } from './latexReader.ts';
import type { RichInline } from './tree.ts';

/** A piece of a text without formatting: its letters, or a formula with what makes it one. */
export type PlainPiece =
  | Extract<RichInline, { type: 'text' }>
  | (Extract<RichInline, { type: 'formula' }> & { readonly latex: string });

/**
 * A text without formatting in pieces, by its formulas. A dollar that is not to begin or end one is written
 * `\$`, as in Markdown; where there is nothing to mistake for a formula, every sign stands for itself.
 *
 * @param language BCP 47 tag of the text.
 * @returns `null` for a text without formulas, which is what nearly all are.
 */
export function plainPieces(text: string, language: string): readonly PlainPiece[] | null {
  if (!text.includes('$') || formulasIn(withoutBackslashes(text)).length === 0) return null;
  const pieces: PlainPiece[] = [];
  let from = 0;
  const upTo = (end: number): void => {
    const words = withoutBackslashes(text.slice(from, end));
    const last = pieces.at(-1);
    if (last?.type === 'text') pieces.splice(-1, 1, { ...last, text: last.text + words });
    else if (words !== '') pieces.push({ type: 'text', text: words });
  };
  for (const { source, start, end } of formulasIn(text)) {
    const read = latexReader()?.(source, { language, display: false });
    // One that cannot be read, of which `check` tells, stays as it was written.
    if (read?.ok !== true) continue;
    upTo(start);
    pieces.push({ type: 'formula', ...read.value, latex: source });
    from = end;
  }
  upTo(text.length);
  return pieces;
}

const withoutBackslashes = (text: string): string => text.replaceAll(String.raw`\$`, '$');

/** A text with something in the place of each formula. */
export const plainWith = (
  pieces: readonly PlainPiece[],
  instead: (formula: Extract<PlainPiece, { type: 'formula' }>) => string,
): string => pieces.map((piece) => (piece.type === 'text' ? piece.text : instead(piece))).join('');
