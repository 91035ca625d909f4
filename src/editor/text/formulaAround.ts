import type { ResolvedPos } from 'prosemirror-model';

import { richSchema } from './schema.ts';

/** A formula in a text, with its dollars. */
interface FormulaAround {
  readonly from: number;
  readonly to: number;
  readonly latex: string;
}

/**
 * The formula that the caret is in or beside; `null` where there is none. Apart from the acts: toolbars ask
 * for it, too.
 */
export function formulaAround(caret: ResolvedPos): FormulaAround | null {
  const { parent, parentOffset } = caret;
  const found: FormulaAround[] = [];
  parent.forEach(({ text, marks, nodeSize }, offset) => {
    if (text === undefined || richSchema.marks.latex.isInSet(marks) === undefined) return;
    if (offset > parentOffset || parentOffset > offset + nodeSize) return;
    const from = caret.start() + offset;
    found.push({ from, to: from + nodeSize, latex: text.slice(1, -1) });
  });
  return found[0] ?? null;
}
