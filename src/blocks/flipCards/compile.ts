import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { FlipCardsContent } from './content.ts';
import type { flipCardsSchema } from './schema.ts';

export function compileFlipCards(
  { title, intro, cards }: z.output<typeof flipCardsSchema>,
  context: CompileContext,
): CompiledBlock<FlipCardsContent> {
  const compiled = cards.map(({ id, front, back }) => ({
    item: context.item(id),
    front,
    back: context.richText(back),
  }));
  return {
    content: {
      title: title ?? null,
      intro: richTextOrNull(intro, context),
      cards: compiled,
    },
    state: { kind: 'items', items: compiled.map(({ item }) => item) },
    done: { when: 'opened' },
  };
}
