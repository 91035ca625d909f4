import type * as z from 'zod';

import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintFeedback } from '../lintFeedback.ts';
import type { sortingSchema } from './author.ts';
import type { SortingContent } from './content.ts';

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

export const sortingBuild: BlockBuild<'sorting', typeof sortingSchema> = {
  compile: compileSorting,
  lint: lintSorting,
};
