import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { PollContent } from './content.ts';
import type { pollSchema } from './schema.ts';

export function compilePoll(
  { question, multiple, options, thanks }: z.output<typeof pollSchema>,
  context: CompileContext,
): CompiledBlock<PollContent> {
  const numbered = options.map(({ id, text }) => ({ item: context.item(id), id, text }));
  return {
    content: { question, multiple, options: numbered, thanks: richTextOrNull(thanks, context) },
    state: { kind: 'choice', items: numbered.map(({ item }) => item), multiple },
    done: { when: 'answered' },
  };
}
