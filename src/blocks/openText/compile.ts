import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { OpenTextContent } from './content.ts';
import type { openTextSchema } from './schema.ts';

export const compileOpenText = (
  { question, maxLength, thanks }: z.output<typeof openTextSchema>,
  context: CompileContext,
): CompiledBlock<OpenTextContent> => ({
  content: { question, maxLength, thanks: richTextOrNull(thanks, context) },
  state: { kind: 'text' },
  done: { when: 'answered' },
});
