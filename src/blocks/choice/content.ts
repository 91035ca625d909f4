import type { Answer, ItemNumber } from '../../core/blockState.ts';
import type { RichText } from '../../richtext/tree.ts';
import { chosenItems } from '../chosenItems.ts';
import type { GradeAnswer, GradedBehaviour, InteractionPart, Linearize } from '../contract.ts';
import { paragraph, linearText } from '../linearPieces.ts';
import {
  gradeParts,
  NOTHING_EARNED,
  type QuestionBaseContent,
  reportedOptions,
  type Scoring,
  shuffled,
  toldOfQuestion,
} from '../questionContent.ts';

export interface ChoiceContent extends QuestionBaseContent {
  readonly question: string;
  readonly select: 'one' | 'several';
  readonly options: readonly ChoiceOption[];
  readonly shuffle: boolean;
  readonly scoring: Scoring;
}

export interface ChoiceOption {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  /** Why this option is right or wrong. */
  readonly feedback: RichText | null;
}

const linearize: Linearize<'choice'> = ({ scenario, question, options }) => [
  ...linearText(scenario),
  ...paragraph(question),
  ...options.map(({ text }) => ({ kind: 'listItem', text }) as const),
];

/**
 * One option: right or wrong. Several: the exact set, or with partial scoring the share of right
 * options that were chosen, less one such share for each wrong one.
 */
const grade: GradeAnswer<'choice'> = (content, answer) => {
  if (answer.kind !== 'choice') return NOTHING_EARNED;
  const chosen = new Set(answer.chosen);
  const known = content.options.filter(({ item }) => chosen.has(item));
  if (known.length !== chosen.size) return NOTHING_EARNED;
  const right = countRight(known);
  const wrong = known.length - right;
  return content.select === 'one'
    ? gradeParts(known.length === 1 ? right : 0, 1, 'all')
    : gradeParts(right - wrong, countRight(content.options), content.scoring);
};

type Options = ChoiceContent['options'];

const countRight = (options: Options): number => options.filter(({ correct }) => correct).length;

const rightOptions = ({ options }: ChoiceContent): Options =>
  options.filter(({ correct }) => correct);

const interactions = (
  content: ChoiceContent,
  answer: Answer | null,
): readonly InteractionPart[] => {
  const chosen = chosenItems(answer);
  const response = content.options.filter(({ item }) => chosen.includes(item));
  return [
    {
      part: null,
      description: content.question,
      answer: {
        kind: 'choice',
        response: reportedOptions(response),
        right: reportedOptions(rightOptions(content)),
      },
    },
  ];
};

export const choiceBehaviour: GradedBehaviour<'choice'> = {
  linearize,
  text: ({ question }) => question,
  grade,
  right: (content) => ({ kind: 'choice', chosen: rightOptions(content).map(({ item }) => item) }),
  shown: ({ options, shuffle }, seed, key, shuffleAll) => {
    const items = options.map(({ item }) => item);
    return shuffle || shuffleAll ? shuffled(items, seed, key) : items;
  },
  interactions,
  labels: ({ options }) => options.map(({ item, text }) => ({ item, label: text })),
  told: (content, t) =>
    toldOfQuestion(
      content,
      content.options.map(({ feedback }) => feedback),
      t,
    ),
};
