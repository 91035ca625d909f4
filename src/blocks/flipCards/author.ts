import * as z from 'zod';

import { blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, items, plainText, richText } from '../fields.ts';
import { lintLongText } from '../longText.ts';
import type { FlipCardsContent } from './content.ts';

const card = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this card, unique among the cards of the block.',
    example: 'strengths',
  }),
  front: plainText({
    title: 'Front',
    description: 'What the learner sees first: best a question or a short phrase.',
    example: 'Whose strengths does a plan begin with?',
  }),
  back: richText({
    title: 'Back',
    description: 'What turning the card tells, in Markdown.',
    example: 'With the strengths of the people who use the service.',
  }),
});

export const flipCardsSchema = z.strictObject({
  ...blockBase('flipCards'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the cards.',
    example: 'Six principles to plan by',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the cards, in Markdown.',
    example: 'Turn each card to see what it asks of a team.',
  }).optional(),
  cards: items(card, {
    title: 'Cards',
    description: 'The cards, in reading order. The block is done when each was turned.',
    example: [{ id: 'hope', front: 'Hope', back: 'People do recover.' }],
  }),
});

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

export const flipCardsDefinition: BlockDefinition<'flipCards', typeof flipCardsSchema> = {
  type: 'flipCards',
  schema: flipCardsSchema,
  about: {
    title: 'Flip cards',
    purpose: 'Cards with something short on the front and what it means on the back.',
    use: 'For terms, principles or pairs of question and answer that can be said in a few words.',
    tip: 'If the back needs more than three lines, use an accordion.',
  },
  compile: compileFlipCards,
  lint: lintFlipCards,
};
