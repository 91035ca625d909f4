import type { BlockDefinition } from '../contract.ts';
import { compileText } from './compile.ts';
import { lintText } from './lint.ts';
import { textSchema } from './schema.ts';

export const textDefinition: BlockDefinition<'text', typeof textSchema> = {
  type: 'text',
  schema: textSchema,
  compile: compileText,
  lint: lintText,
  migrations: [],
};
