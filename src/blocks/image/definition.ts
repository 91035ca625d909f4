import type { BlockDefinition } from '../contract.ts';
import { compileImage } from './compile.ts';
import { lintImage } from './lint.ts';
import { imageSchema } from './schema.ts';

export const imageDefinition: BlockDefinition<'image', typeof imageSchema> = {
  type: 'image',
  schema: imageSchema,
  compile: compileImage,
  lint: lintImage,
  migrations: [],
};
