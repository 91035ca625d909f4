import type { AnyBlockSchema } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { compileProcess } from './compile.ts';
import { lintProcess } from './lint.ts';
import { type ProcessSchema, processSchema } from './schema.ts';

export const processDefinition = (
  anyBlock: AnyBlockSchema,
): BlockDefinition<'process', ProcessSchema> => ({
  type: 'process',
  schema: processSchema(anyBlock),
  compile: compileProcess,
  lint: lintProcess,
  migrations: [],
});
