import type { Answer, ItemNumber } from '../../core/blockState.ts';
import type { RichText } from '../../richtext/tree.ts';
import { chosenItems } from '../chosenItems.ts';
import type {
  Grade,
  GradeAnswer,
  GradedBehaviour,
  InteractionPart,
  Linearize,
} from '../contract.ts';
import { paragraph, linearText } from '../linearPieces.ts';
import {
  type QuestionBaseContent,
  reportedOptions,
  shuffled,
  toldOfQuestion,
} from '../questionContent.ts';

export interface ChoiceContent extends QuestionBaseContent {
  readonly question: string;
  readonly select: 'one' | 'several';
  readonly options: readonly ChoiceOption[];
  readonly shuffle: boolean;
  /** `all`: only the exact set earns the point. `partial`: each right option earns a share. */
  readonly scoring: 'all' | 'partial';
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
  if (answer.kind !== 'choice') return NOTHING;
  const chosen = new Set(answer.chosen);
  const known = content.options.filter(({ item }) => chosen.has(item));
  if (known.length !== chosen.size) return NOTHING;
  return gradeOf(content.select === 'one' ? pointsForOne(known) : pointsForSeveral(content, known));
};

const NOTHING: Grade = { points: 0, correct: false };

const gradeOf = (points: number): Grade => ({ points, correct: points === 1 });

type Options = ChoiceContent['options'];

const pointsForOne = ([only, ...others]: Options): number =>
  only?.correct === true && others.length === 0 ? 1 : 0;

function pointsForSeveral({ options, scoring }: ChoiceContent, chosen: Options): number {
  const all = countRight(options);
  const right = countRight(chosen);
  const net = right - (chosen.length - right);
  if (all === 0 || net <= 0) return 0;
  if (scoring === 'partial') return net / all;
  return net === all ? 1 : 0;
}

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
