import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { flipCardsSchema } from './author.ts';
import type { FlipCardsContent } from './content.ts';

function compileFlipCards(
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

export const lintFlipCards = ({
  cards,
}: Pick<z.output<typeof flipCardsSchema>, 'cards'>): readonly BlockLint[] =>
  cards.flatMap(({ back }, index) =>
    lintLongText(back, {
      rule: 'long-card-back',
      path: ['cards', index, 'back'],
      what: 'The back of this card',
      maxWords: 60,
      remedy: 'Shorten it, or use an accordion, which has room for more.',
    }),
  );

export const flipCardsBuild: BlockBuild<'flipCards', typeof flipCardsSchema> = {
  compile: compileFlipCards,
  lint: lintFlipCards,
};
