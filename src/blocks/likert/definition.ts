import type { BlockDefinition } from '../contract.ts';
import { compileLikert } from './compile.ts';
import { lintLikert } from './lint.ts';
import { likertSchema } from './schema.ts';

export const likertDefinition: BlockDefinition<'likert', typeof likertSchema> = {
  type: 'likert',
  schema: likertSchema,
  compile: compileLikert,
  lint: lintLikert,
  migrations: [],
};
