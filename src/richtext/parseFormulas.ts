import { latexReader } from './latexReader.ts';
import { mapInlines } from './mapInlines.ts';
import type { Formula } from './mathTree.ts';
import type { RichInline, RichText } from './tree.ts';

/**
 * A text whose formulas can be drawn and said. One that cannot be read, of which `check` has told, stays as
 * it was written.
 *
 * @param language BCP 47 tag of the text.
 */
export function withFormulas(text: RichText, language: string): RichText {
  const read = (inline: RichInline): RichInline => {
    if ('children' in inline) return { ...inline, children: inline.children.map(read) };
    if (inline.type !== 'latex') return inline;
    const formula = latexReader()?.(inline.latex, { language, display: false });
    return formula?.ok === true
      ? { type: 'formula', ...formula.value }
      : { type: 'text', text: `$${inline.latex}$` };
  };
  return mapInlines(text, read);
}

/** A formula in lines of its own; where it cannot be read, only what was written. */
export function formulaIn(language: string): (latex: string) => Formula {
  return (latex) => {
    const read = latexReader()?.(latex, { language, display: true });
    return read?.ok === true ? read.value : { math: [], words: latex, text: latex };
  };
}
