import type { BlockDefinition } from '../contract.ts';
import { lintFeedback } from '../lintFeedback.ts';
import { compileTrueFalse } from './compile.ts';
import { trueFalseSchema } from './schema.ts';

export const trueFalseDefinition: BlockDefinition<'trueFalse', typeof trueFalseSchema> = {
  type: 'trueFalse',
  schema: trueFalseSchema,
  compile: compileTrueFalse,
  lint: lintFeedback,
  migrations: [],
};
