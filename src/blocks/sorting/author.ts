import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, itemReference, items, plainText, richText } from '../fields.ts';
import { partScoring, questionInPartsBase, shuffleItems } from '../question.ts';

const categorySchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this category, unique in the question.',
    example: 'peer-work',
  }),
  title: plainText({
    title: 'Title',
    description: 'What the category is called: a word or two.',
    example: 'Peer work',
  }),
});

const itemSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this item, unique in the question.',
    example: 'shares-story',
  }),
  text: plainText({
    title: 'Text',
    description: 'What stands on the card that the learner sorts.',
    example: 'Shares their own story',
  }),
  category: itemReference('categories', {
    title: 'Category',
    description: 'The id of the category in which the item belongs.',
    example: 'peer-work',
  }),
  feedback: richText({
    title: 'Feedback',
    description: 'Why the item belongs there, in Markdown: said once the answer was checked.',
    example: 'Their own story is what peer workers bring.',
  }).optional(),
});

export const sortingSchema = z.strictObject({
  ...blockBase('sorting'),
  question: plainText({
    title: 'Question',
    description: 'What the learner is asked.',
    example: 'What belongs to peer work, and what to clinical work?',
  }),
  categories: items(categorySchema, {
    title: 'Categories',
    description: 'The places to sort into, in the order in which they stand.',
    example: [
      { id: 'peer-work', title: 'Peer work' },
      { id: 'clinical-work', title: 'Clinical work' },
    ],
  }),
  items: items(itemSchema, {
    title: 'Cards',
    description:
      'What is to be sorted, in the order in which it is shown unless it is shuffled. Each belongs in one category.',
    example: [
      { id: 'shares-story', text: 'Shares their own story', category: 'peer-work' },
      { id: 'prescribes', text: 'Prescribes medicine', category: 'clinical-work' },
    ],
  }),
  shuffle: shuffleItems,
  scoring: partScoring,
  ...questionInPartsBase,
});

export const sortingDefinition: BlockDefinition<'sorting', typeof sortingSchema> = {
  type: 'sorting',
  schema: sortingSchema,
  about: {
    title: 'Sorting',
    purpose: 'Cards to put into named categories. Each card belongs in one of them.',
    use: 'To tell kinds of things apart: what is whose task, what helps and what harms, what comes before and after. Where a thing has one partner, use Matching.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    tip: 'Five to eight cards in two or three categories are enough. Say of each card why it belongs where it belongs.',
  },
};
