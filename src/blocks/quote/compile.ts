import type * as z from 'zod';

import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { QuoteContent } from './content.ts';
import type { quoteSchema } from './schema.ts';

export const compileQuote = (
  { text, attribution, link }: z.output<typeof quoteSchema>,
  { richText }: CompileContext,
): CompiledBlock<QuoteContent> => ({
  content: { text: richText(text), attribution: attribution ?? null, link: link ?? null },
  state: { kind: 'none' },
  done: { when: 'passed' },
});
