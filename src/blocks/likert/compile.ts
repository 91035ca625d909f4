import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import { AGREEMENT_POINTS, type LikertContent } from './content.ts';
import type { likertSchema } from './schema.ts';

export function compileLikert(
  { statement, scale, thanks }: z.output<typeof likertSchema>,
  context: CompileContext,
): CompiledBlock<LikertContent> {
  const points = scale?.map(({ id, label }) => ({ item: context.item(id), label })) ?? null;
  return {
    content: { statement, scale: points, thanks: richTextOrNull(thanks, context) },
    state: {
      kind: 'choice',
      items: points?.map(({ item }) => item) ?? agreement,
      multiple: false,
    },
    done: { when: 'answered' },
  };
}

const agreement = Array.from({ length: AGREEMENT_POINTS }, (_, index) => index + 1);
