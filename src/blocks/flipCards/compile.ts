import type * as z from 'zod';

import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { FlipCardsContent } from './content.ts';
import type { flipCardsSchema } from './schema.ts';

export function compileFlipCards(
  { title, intro, cards }: z.output<typeof flipCardsSchema>,
  { richText, item }: CompileContext,
): CompiledBlock<FlipCardsContent> {
  const compiled = cards.map(({ id, front, back }) => ({
    item: item(id),
    front,
    back: richText(back),
  }));
  return {
    content: {
      title: title ?? null,
      intro: intro === undefined ? null : richText(intro),
      cards: compiled,
    },
    state: { kind: 'items', items: compiled.map((card) => card.item) },
    done: { when: 'opened' },
  };
}
