import type { ItemNumber } from '../../core/blockState.ts';
import type { CreditedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import { chosenItems } from '../chosenItems.ts';
import type { Linearize, QuestionBehaviour } from '../contract.ts';
import { linearOptions, paragraph } from '../linearPieces.ts';
import { reportedOptions } from '../questionContent.ts';

export interface PollContent {
  readonly question: string;
  /** Whether several options can be chosen. */
  readonly multiple: boolean;
  readonly options: readonly PollOption[];
  /** Said once the answer is saved. */
  readonly thanks: RichText | null;
}

export interface PollOption {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  readonly text: string;
  readonly picture: CreditedPicture | null;
}

const linearize: Linearize<'poll'> = ({ question, options }) => [
  ...paragraph(question),
  ...linearOptions(options),
];

export const pollBehaviour: QuestionBehaviour<'poll'> = {
  linearize,
  text: ({ question }) => question,
  grade: null,
  right: null,
  shown: ({ options }) => options.map(({ item }) => item),
  interactions: ({ question, options }, answer) => {
    const chosen = chosenItems(answer);
    const response = reportedOptions(options.filter(({ item }) => chosen.includes(item)));
    return [
      { part: null, description: question, answer: { kind: 'choice', response, right: null } },
    ];
  },
  labels: ({ options }) => options.map(({ item, text }) => ({ item, label: text })),
  told: () => [],
};

declare module '../types.ts' {
  interface UngradedContents {
    readonly poll: PollContent;
  }
}
