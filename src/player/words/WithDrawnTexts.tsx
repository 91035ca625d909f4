import { type ReactNode, useMemo } from 'react';

import { WithFormulasInControls } from '../../richtext/DrawnFormula.tsx';
import { Inlines } from '../../richtext/Inlines.tsx';
import type { RichInline } from '../../richtext/tree.ts';
import { PlainDrawing } from '../../ui/Plain.tsx';

interface WithDrawnTextsProps {
  /** Texts without formatting, and what is drawn of them; most lessons have none. */
  readonly texts?: readonly (readonly [text: string, drawn: readonly RichInline[]])[] | undefined;
  readonly children: ReactNode;
}

/** The plain texts in here are drawn with their formulas. */
export function WithDrawnTexts({ texts, children }: WithDrawnTextsProps) {
  const draw = useMemo(() => drawing(new Map(texts)), [texts]);
  if (texts === undefined) return children;
  return <PlainDrawing value={draw}>{children}</PlainDrawing>;
}

const drawing =
  (texts: ReadonlyMap<string, readonly RichInline[]>) =>
  (text: string): ReactNode => {
    const inlines = texts.get(text);
    if (inlines === undefined) return text;
    return (
      <WithFormulasInControls>
        <Inlines inlines={inlines} />
      </WithFormulasInControls>
    );
  };
