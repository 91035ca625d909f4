import type { BlockDefinition } from '../contract.ts';
import { compileContinue } from './compile.ts';
import { continueSchema } from './schema.ts';

export const continueDefinition: BlockDefinition<'continue', typeof continueSchema> = {
  type: 'continue',
  schema: continueSchema,
  compile: compileContinue,
  lint: () => [],
  migrations: [],
};
