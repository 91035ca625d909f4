import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, plainText, richText } from '../fields.ts';

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

export const flipCardsDefinition: BlockDefinition<'flipCards', typeof flipCardsSchema> = {
  type: 'flipCards',
  schema: flipCardsSchema,
  about: {
    title: 'Flip cards',
    purpose: 'Cards with something short on the front and what it means on the back.',
    use: 'For terms, principles or pairs of question and answer that can be said in a few words.',
    tip: 'If the back needs more than three lines, use an accordion.',
  },
};
