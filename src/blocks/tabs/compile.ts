import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import { compilePanel, numberPanels, panelsThatOpen } from '../compilePanels.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { TabsContent } from './content.ts';
import type { TabsSchema } from './schema.ts';

export function compileTabs(
  { title, intro, tabs }: z.output<TabsSchema>,
  context: CompileContext,
): CompiledBlock<TabsContent> {
  const numbered = numberPanels(tabs, context);
  return {
    content: {
      title: title ?? null,
      intro: richTextOrNull(intro, context),
      tabs: numbered.map((tab) => compilePanel(tab, context)),
    },
    ...panelsThatOpen(numbered),
  };
}
