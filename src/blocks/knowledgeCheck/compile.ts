import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { KnowledgeCheckContent } from './content.ts';
import type { KnowledgeCheckSchema } from './schema.ts';

export const compileKnowledgeCheck = (
  { title, intro, questions, shuffleOptions }: z.output<KnowledgeCheckSchema>,
  context: CompileContext,
): CompiledBlock<KnowledgeCheckContent> => ({
  content: { title, intro: richTextOrNull(intro, context), shuffleOptions },
  // The number of the last attempt. What was answered in it is kept under each question's own key.
  state: { kind: 'number' },
  done: { when: 'answered' },
  questions,
});
