import type * as z from 'zod';

import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { TextContent } from './content.ts';
import type { textSchema } from './schema.ts';

export const compileText = (
  { title, text }: z.output<typeof textSchema>,
  { richText }: CompileContext,
): CompiledBlock<TextContent> => ({
  content: { title: title ?? null, text: richText(text) },
  state: { kind: 'none' },
  done: { when: 'passed' },
});
