import type { BlockDefinition } from '../contract.ts';
import { compileChoice } from './compile.ts';
import { lintChoice } from './lint.ts';
import { choiceSchema } from './schema.ts';

export const choiceDefinition: BlockDefinition<'choice', typeof choiceSchema> = {
  type: 'choice',
  schema: choiceSchema,
  compile: compileChoice,
  lint: lintChoice,
  migrations: [],
};
