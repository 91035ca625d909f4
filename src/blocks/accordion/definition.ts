import type { AnyBlockSchema } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { compileAccordion } from './compile.ts';
import { lintAccordion } from './lint.ts';
import { type AccordionSchema, accordionSchema } from './schema.ts';

export const accordionDefinition = (
  anyBlock: AnyBlockSchema,
): BlockDefinition<'accordion', AccordionSchema> => ({
  type: 'accordion',
  schema: accordionSchema(anyBlock),
  compile: compileAccordion,
  lint: lintAccordion,
  migrations: [],
});
