import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import { compilePanel, numberPanels, panelsThatOpen } from '../compilePanels.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintPanels } from '../lintPanels.ts';
import type { AccordionSchema } from './author.ts';
import type { AccordionContent } from './content.ts';

function compileAccordion(
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

export const lintAccordion = ({
  panels,
}: Pick<z.output<AccordionSchema>, 'panels'>): readonly BlockLint[] =>
  lintPanels(panels, { field: 'panels', one: 'section', block: 'accordion' });

export const accordionBuild: BlockBuild<'accordion', AccordionSchema> = {
  compile: compileAccordion,
  lint: lintAccordion,
};
