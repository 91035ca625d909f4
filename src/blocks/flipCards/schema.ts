import * as z from 'zod';

import { blockBase } from '../base.ts';
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
