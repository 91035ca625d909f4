import type { BlockDefinition } from '../contract.ts';
import { compileCallout } from './compile.ts';
import { lintCallout } from './lint.ts';
import { calloutSchema } from './schema.ts';

export const calloutDefinition: BlockDefinition<'callout', typeof calloutSchema> = {
  type: 'callout',
  schema: calloutSchema,
  compile: compileCallout,
  lint: lintCallout,
  migrations: [],
};
