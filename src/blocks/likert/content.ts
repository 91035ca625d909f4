import type { TFunction } from 'i18next';

import type { ItemNumber } from '../../core/blockState.ts';
import type { RichText } from '../../richtext/tree.ts';
import { chosenItems } from '../chosenItems.ts';
import type { AnswerLabel, Linearize, QuestionBehaviour } from '../contract.ts';
import { paragraph } from '../linearPieces.ts';

/** The points of the player's own scale of agreement. */
export const AGREEMENT: readonly ItemNumber[] = [1, 2, 3, 4, 5];

export interface LikertContent {
  readonly statement: string;
  /** From one end to the other; `null` for the player's own five points of agreement. */
  readonly scale: readonly ScalePoint[] | null;
  /** Said once the answer is saved. */
  readonly thanks: RichText | null;
}

export type ScalePoint = AnswerLabel;

/** The words of the scale by default are the player's. */
const linearize: Linearize<'likert'> = ({ statement, scale }) => [
  ...paragraph(statement),
  ...(scale ?? []).map(({ label }) => ({ kind: 'listItem', text: label }) as const),
];

/** The points of a scale, or the player's own five of agreement. */
export const scalePoints = ({ scale }: LikertContent, t: TFunction): readonly ScalePoint[] =>
  scale ?? agreementPoints(t);

const agreementPoints = (t: TFunction): readonly ScalePoint[] => [
  { item: 1, label: t('blocks.likert.stronglyDisagree') },
  { item: 2, label: t('blocks.likert.disagree') },
  { item: 3, label: t('blocks.likert.neither') },
  { item: 4, label: t('blocks.likert.agree') },
  { item: 5, label: t('blocks.likert.stronglyAgree') },
];

/** The place of a point on its scale, 1 for the first; 0 for a point that is not on it. */
const placeOf = (scale: LikertContent['scale'], point: ItemNumber): number =>
  scale === null ? point : scale.findIndex(({ item }) => item === point) + 1;

const itemsOf = ({ scale }: LikertContent): readonly ItemNumber[] =>
  scale?.map(({ item }) => item) ?? AGREEMENT;

export const likertBehaviour: QuestionBehaviour<'likert'> = {
  linearize,
  ownWords: ({ scale }, t) => (scale === null ? agreementPoints(t).map(({ label }) => label) : []),
  text: ({ statement }) => statement,
  grade: null,
  right: null,
  shown: itemsOf,
  interactions: ({ statement, scale }, answer) => {
    const [chosen] = chosenItems(answer);
    const response = chosen === undefined ? null : placeOf(scale, chosen);
    return [{ part: null, description: statement, answer: { kind: 'likert', response } }];
  },
  labels: scalePoints,
  told: () => [],
};

declare module '../types.ts' {
  interface UngradedContents {
    readonly likert: LikertContent;
  }
}
