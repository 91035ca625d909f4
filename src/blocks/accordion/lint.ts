import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintPanels } from '../lintPanels.ts';
import type { AccordionSchema } from './schema.ts';

export const lintAccordion = ({
  panels,
}: Pick<z.output<AccordionSchema>, 'panels'>): readonly BlockLint[] =>
  lintPanels(panels, { field: 'panels', one: 'section', block: 'accordion' });
