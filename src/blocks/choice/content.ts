import type { ItemNumber } from '../../core/blockState.ts';
import type { CreditedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { GradeAnswer, GradedBehaviour, Linearize } from '../contract.ts';
import { linearOptions, linearText, paragraph } from '../linearPieces.ts';
import {
  type QuestionBaseContent,
  type Scoring,
  shuffled,
  toldOfQuestion,
} from '../questionContent.ts';
import { choiceInteraction, gradeOne, gradeSeveral, rightChoice } from '../rightAndWrong.ts';

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
  readonly picture: CreditedPicture | null;
  readonly correct: boolean;
  /** Why this option is right or wrong. */
  readonly feedback: RichText | null;
}

const linearize: Linearize<'choice'> = ({ scenario, question, options }) => [
  ...linearText(scenario),
  ...paragraph(question),
  ...linearOptions(options),
];

/** One option: right or wrong. Several: the exact set, or a part of it. */
const grade: GradeAnswer<'choice'> = ({ select, options, scoring }, answer) =>
  select === 'one' ? gradeOne(options, answer) : gradeSeveral(options, answer, scoring);

export const choiceBehaviour: GradedBehaviour<'choice'> = {
  linearize,
  text: ({ question }) => question,
  grade,
  right: ({ options }) => rightChoice(options),
  shown: ({ options, shuffle }, seed, key, shuffleAll) => {
    const items = options.map(({ item }) => item);
    return shuffle || shuffleAll ? shuffled(items, seed, key) : items;
  },
  interactions: ({ question, options }, answer) => choiceInteraction(question, options, answer),
  labels: ({ options }) => options.map(({ item, text }) => ({ item, label: text })),
  told: (content, t) =>
    toldOfQuestion(
      content,
      content.options.map(({ feedback }) => feedback),
      t,
    ),
};

declare module '../types.ts' {
  interface QuestionContents {
    readonly choice: ChoiceContent;
  }
}
