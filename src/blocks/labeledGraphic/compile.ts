import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { LabeledGraphicContent } from './content.ts';
import type { labeledGraphicSchema } from './schema.ts';

export function compileLabeledGraphic(
  { title, intro, file, alternative, credit, pins }: z.output<typeof labeledGraphicSchema>,
  context: CompileContext,
): CompiledBlock<LabeledGraphicContent> {
  const compiled = pins.map(({ id, x, y, title: name, text }) => ({
    item: context.item(id),
    x,
    y,
    title: name,
    text: context.richText(text),
  }));
  return {
    content: {
      title: title ?? null,
      intro: richTextOrNull(intro, context),
      ...context.picture(file),
      alternative: alternative ?? '',
      credit: credit ?? null,
      pins: compiled,
    },
    state: { kind: 'items', items: compiled.map(({ item }) => item) },
    done: { when: 'opened' },
  };
}
