import type { BlockDefinition } from '../contract.ts';
import { compileResources } from './compile.ts';
import { lintResources } from './lint.ts';
import { resourcesSchema } from './schema.ts';

export const resourcesDefinition: BlockDefinition<'resources', typeof resourcesSchema> = {
  type: 'resources',
  schema: resourcesSchema,
  compile: compileResources,
  lint: lintResources,
  migrations: [],
};
