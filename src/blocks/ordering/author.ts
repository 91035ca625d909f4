import * as z from 'zod';

import { blockBase } from '../base.ts';
import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, items, plainText } from '../fields.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintFeedback } from '../lintFeedback.ts';
import { partScoring, questionInPartsBase } from '../question.ts';
import type { OrderingContent } from './content.ts';

const itemSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this item, unique among the items of the question.',
    example: 'listen',
  }),
  text: plainText({
    title: 'Text',
    description: 'What is put in order: a few words, the same in every place.',
    example: 'Listen to what the person wants',
  }),
});

export const orderingSchema = z.strictObject({
  ...blockBase('ordering'),
  question: plainText({
    title: 'Question',
    description: 'What the learner is asked to put in order, and by what.',
    example: 'In which order do you work?',
  }),
  items: items(itemSchema, {
    title: 'Items',
    description:
      'What is put in order, written in the right order. Learners see it in another, each in one of their own.',
    example: [
      { id: 'listen', text: 'Listen to what the person wants' },
      { id: 'plan', text: 'Write down the plan together' },
      { id: 'look-back', text: 'Look back at what helped' },
    ],
  }),
  scoring: partScoring,
  ...questionInPartsBase,
});

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

export const orderingDefinition: BlockDefinition<'ordering', typeof orderingSchema> = {
  type: 'ordering',
  schema: orderingSchema,
  about: {
    title: 'Put in order',
    purpose: 'Items that the learner puts in the right order.',
    use: 'For steps of work whose order matters: what happens when the order is wrong is worth knowing. Where the order is a matter of taste, ask a choice question.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    tip: 'Three to seven items, each a few words long. Say in the question what comes first.',
  },
  compile: compileOrdering,
  lint: lintOrdering,
};
