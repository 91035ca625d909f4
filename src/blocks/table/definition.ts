import type { BlockDefinition } from '../contract.ts';
import { compileTable } from './compile.ts';
import { lintTable } from './lint.ts';
import { tableSchema } from './schema.ts';

export const tableDefinition: BlockDefinition<'table', typeof tableSchema> = {
  type: 'table',
  schema: tableSchema,
  compile: compileTable,
  lint: lintTable,
  migrations: [],
};
