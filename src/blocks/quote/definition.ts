import type { BlockDefinition } from '../contract.ts';
import { compileQuote } from './compile.ts';
import { lintQuote } from './lint.ts';
import { quoteSchema } from './schema.ts';

export const quoteDefinition: BlockDefinition<'quote', typeof quoteSchema> = {
  type: 'quote',
  schema: quoteSchema,
  compile: compileQuote,
  lint: lintQuote,
  migrations: [],
};
