import type { Answer, BlockKey, ItemNumber } from '../../core/blockState.ts';
import type { GradeAnswer, GradedBehaviour, Linearize } from '../contract.ts';
import { linearText, paragraph } from '../linearPieces.ts';
import {
  gradeParts,
  NOTHING_EARNED,
  type QuestionBaseContent,
  reportedOptions,
  type Scoring,
  shuffled,
  toldOfParts,
} from '../questionContent.ts';

export interface OrderingContent extends QuestionBaseContent {
  readonly question: string;
  /** In the right order. */
  readonly items: readonly OrderedItem[];
  readonly scoring: Scoring;
}

export interface OrderedItem {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  readonly text: string;
}

const inRightOrder = ({ items }: OrderingContent): readonly ItemNumber[] =>
  items.map(({ item }) => item);

/** The order to begin with: one that the seed gives, and never the right one. */
function startOrder(content: OrderingContent, seed: number, key: BlockKey): readonly ItemNumber[] {
  const right = inRightOrder(content);
  const order = shuffled(right, seed, key);
  const isRight = order.every((item, index) => item === right[index]);
  return isRight ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

const named = ({ items }: OrderingContent, order: readonly ItemNumber[]): readonly OrderedItem[] =>
  order.flatMap((item) => items.find((each) => each.item === item) ?? []);

/** The items in an order that tells nothing: for paper, and for reading out. */
export const inNeutralOrder = (content: OrderingContent): readonly OrderedItem[] =>
  named(content, startOrder(content, 0, 0));

/** The items as they stand now. What the learner has not put anywhere stands last, as it began. */
export function standingOrder(
  content: OrderingContent,
  start: readonly ItemNumber[],
  answer: Answer | null,
): readonly OrderedItem[] {
  const put = answer?.kind === 'order' ? answer.order : [];
  const neutral = inNeutralOrder(content).map(({ item }) => item);
  return named(content, [...new Set([...put, ...start, ...neutral])]);
}

const linearize: Linearize<'ordering'> = (content) => [
  ...linearText(content.scenario),
  ...paragraph(content.question),
  ...inNeutralOrder(content).map(({ text }) => ({ kind: 'listItem', text }) as const),
];

/** The whole order, or with partial scoring the share of items that stand in their places. */
const grade: GradeAnswer<'ordering'> = (content, answer) => {
  const right = inRightOrder(content);
  if (answer.kind !== 'order' || answer.order.length !== right.length) return NOTHING_EARNED;
  if (!right.every((item) => answer.order.includes(item))) return NOTHING_EARNED;
  const inPlace = right.filter((item, index) => item === answer.order[index]).length;
  return gradeParts(inPlace, right.length, content.scoring);
};

export const orderingBehaviour: GradedBehaviour<'ordering'> = {
  linearize,
  text: ({ question }) => question,
  grade,
  right: (content) => ({ kind: 'order', order: inRightOrder(content) }),
  shown: startOrder,
  interactions: (content, answer) => [
    {
      part: null,
      description: content.question,
      answer: {
        kind: 'sequencing',
        response: reportedOptions(named(content, answer?.kind === 'order' ? answer.order : [])),
        right: reportedOptions(content.items),
      },
    },
  ],
  labels: ({ items }) => items.map(({ item, text }) => ({ item, label: text })),
  told: (content, t) =>
    toldOfParts(
      content,
      content.items.flatMap((_, index) => [
        t('blocks.ordering.inPlace'),
        t('blocks.ordering.notYet'),
        t('blocks.ordering.belongs', { place: index + 1 }),
      ]),
      t,
    ),
};

declare module '../types.ts' {
  interface QuestionContents {
    readonly ordering: OrderingContent;
  }
}
