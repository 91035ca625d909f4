import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import { compilePanel, numberPanels, panelsThatOpen } from '../compilePanels.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { AccordionContent } from './content.ts';
import type { AccordionSchema } from './schema.ts';

export function compileAccordion(
  { title, intro, panels }: z.output<AccordionSchema>,
  context: CompileContext,
): CompiledBlock<AccordionContent> {
  const numbered = numberPanels(panels, context);
  return {
    content: {
      title: title ?? null,
      intro: richTextOrNull(intro, context),
      panels: numbered.map((panel) => compilePanel(panel, context)),
    },
    ...panelsThatOpen(numbered),
  };
}
