import * as z from 'zod';

import { blockBase } from '../base.ts';
import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, itemReference, items, plainText, richText } from '../fields.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintFeedback } from '../lintFeedback.ts';
import { partScoring, questionInPartsBase, shuffleItems } from '../question.ts';
import type { SortingContent } from './content.ts';

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

type AuthoredSorting = z.output<typeof sortingSchema>;

function compileSorting(
  authored: AuthoredSorting,
  context: CompileContext,
): CompiledBlock<SortingContent> {
  const { question, shuffle, scoring } = authored;
  const categories = authored.categories.map(({ id, title }) => ({
    item: context.item(id),
    id,
    title,
  }));
  const sorted = authored.items.map(({ id, text, category, feedback }) => ({
    item: context.item(id),
    id,
    text,
    place: context.item(category),
    feedback: richTextOrNull(feedback, context),
  }));
  return {
    content: {
      ...compileQuestionBase(authored, context),
      question,
      categories,
      items: sorted,
      shuffle,
      scoring,
    },
    state: {
      kind: 'pairs',
      items: sorted.map(({ item }) => item),
      places: categories.map(({ item }) => item),
      most: null,
    },
    done: questionDone(authored),
  };
}

type Sorting = Pick<AuthoredSorting, 'categories' | 'items' | 'feedback'>;

export const lintSorting = (sorting: Sorting): readonly BlockLint[] => [
  ...(sorting.categories.length === 1 ? [singleCategory] : []),
  ...(sorting.items.length === 1 ? [singleItem] : []),
  ...lintEmptyCategories(sorting),
  ...lintAlike(
    sorting.categories.map(({ title }) => title),
    { field: 'categories', text: 'title', one: 'category' },
  ),
  ...lintAlike(
    sorting.items.map(({ text }) => text),
    { field: 'items', text: 'text', one: 'item' },
  ),
  ...(sorting.items.every(({ feedback }) => feedback !== undefined) ? [] : lintFeedback(sorting)),
];

/** Learners look for something to put there, and a category may stand there to mislead: said, not forbidden. */
const lintEmptyCategories = ({ categories, items: all }: Sorting): readonly BlockLint[] =>
  categories.flatMap(({ id, title }, index): readonly BlockLint[] =>
    all.some(({ category }) => category === id)
      ? []
      : [
          {
            severity: 'warning',
            rule: 'empty-category',
            path: ['categories', index],
            message: `Nothing belongs in “${title}”: learners will look for what does.`,
            remedy: 'Give it an item, or remove the category.',
          },
        ],
  );

const singleCategory: BlockLint = {
  severity: 'error',
  rule: 'single-category',
  path: ['categories'],
  message: 'There is only one category, and so nothing to decide.',
  remedy: 'Add a category in which some of the items belong.',
};

const singleItem: BlockLint = {
  severity: 'warning',
  rule: 'single-item',
  path: ['items'],
  message: 'There is only one item to sort.',
  remedy: 'Add items, or ask a choice question.',
};

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
  compile: compileSorting,
  lint: lintSorting,
};
