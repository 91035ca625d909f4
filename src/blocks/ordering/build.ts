import type * as z from 'zod';

import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintFeedback } from '../lintFeedback.ts';
import type { orderingSchema } from './author.ts';
import type { OrderingContent } from './content.ts';

type Ordering = z.output<typeof orderingSchema>;

function compileOrdering(
  authored: Ordering,
  context: CompileContext,
): CompiledBlock<OrderingContent> {
  const ordered = authored.items.map((each) => ({ ...each, item: context.item(each.id) }));
  return {
    content: {
      ...compileQuestionBase(authored, context),
      question: authored.question,
      items: ordered,
      scoring: authored.scoring,
    },
    state: { kind: 'order', items: ordered.map(({ item }) => item) },
    done: questionDone(authored),
  };
}

/** More than these nobody has in view at once. */
const MOST = 9;

export const lintOrdering = (
  ordering: Pick<Ordering, 'items' | 'feedback'>,
): readonly BlockLint[] => [
  ...(ordering.items.length === 1 ? [singleItem] : []),
  ...(ordering.items.length > MOST ? [manyItems] : []),
  ...lintAlike(
    ordering.items.map(({ text }) => text),
    { field: 'items', text: 'text', one: 'item' },
  ),
  ...lintFeedback(ordering),
];

const singleItem: BlockLint = {
  severity: 'error',
  rule: 'single-item',
  path: ['items'],
  message: 'There is only one item, and so nothing to put in order.',
  remedy: 'Add the items that stand before and after it.',
};

const manyItems: BlockLint = {
  severity: 'warning',
  rule: 'many-items',
  path: ['items'],
  message: `More than ${MOST} items are hard to keep in view, and slow to put in order.`,
  remedy: 'Ask for the steps that matter most, or make two questions.',
};

export const orderingBuild: BlockBuild<'ordering', typeof orderingSchema> = {
  compile: compileOrdering,
  lint: lintOrdering,
};
