import type * as z from 'zod';

import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { CalloutContent } from './content.ts';
import type { calloutSchema } from './schema.ts';

export const compileCallout = (
  { tone, title, text }: z.output<typeof calloutSchema>,
  { richText }: CompileContext,
): CompiledBlock<CalloutContent> => ({
  content: { tone, title: title ?? null, text: richText(text) },
  state: { kind: 'none' },
  done: { when: 'passed' },
});
