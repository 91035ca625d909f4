import type { BlockDefinition } from '../contract.ts';
import { compileVideo } from './compile.ts';
import { lintVideo } from './lint.ts';
import { videoSchema } from './schema.ts';

export const videoDefinition: BlockDefinition<'video', typeof videoSchema> = {
  type: 'video',
  schema: videoSchema,
  compile: compileVideo,
  lint: lintVideo,
  migrations: [],
};
