import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { AccordionContent } from './content.ts';
import type { AccordionSchema } from './schema.ts';

export function compileAccordion(
  { title, intro, panels }: z.output<AccordionSchema>,
  context: CompileContext,
): CompiledBlock<AccordionContent> {
  const numbered = panels.map((panel) => ({ ...panel, item: context.item(panel.id) }));
  return {
    content: {
      title: title ?? null,
      intro: richTextOrNull(intro, context),
      panels: numbered.map((panel) => ({
        item: panel.item,
        title: panel.title,
        text: richTextOrNull(panel.text, context),
      })),
    },
    state: { kind: 'items', items: numbered.map(({ item }) => item) },
    done: { when: 'opened' },
    slots: numbered.flatMap(({ item, blocks }) => (blocks === undefined ? [] : [{ item, blocks }])),
  };
}
