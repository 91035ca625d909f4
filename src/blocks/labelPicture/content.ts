import type { TFunction } from 'i18next';

import type { ItemNumber } from '../../core/blockState.ts';
import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { AnswerLabel, GradedBehaviour, Linearize } from '../contract.ts';
import { linearText, paragraph } from '../linearPieces.ts';
import { gradePlaces, matchingOf, type PlaceableItem, rightPlaces } from '../placedItems.ts';
import { type QuestionBaseContent, type Scoring, shuffled } from '../questionContent.ts';
import { toldOfPlaces } from '../toldOfPlaces.ts';

export interface LabelPictureContent extends QuestionBaseContent, DescribedPicture {
  readonly question: string;
  readonly credit: string | null;
  /** In reading order: their numbers on the picture. */
  readonly points: readonly PicturePoint[];
  /**
   * The names, in the order of their words, which tells nothing. The point of a name has the number of
   * that name.
   */
  readonly items: readonly PictureName[];
  readonly scoring: Scoring;
}

export interface PicturePoint {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  /** Percent of the picture's width, from its left edge in every language: pictures do not mirror. */
  readonly x: number;
  /** Percent of the picture's height, from its top. */
  readonly y: number;
  /** Where that is, for those who do not see the picture. */
  readonly where: string;
}

export interface PictureName extends PlaceableItem {
  readonly text: string;
  /** Why this is its name. */
  readonly feedback: RichText | null;
}

const linearize: Linearize<'labelPicture'> = (content) => [
  ...linearText(content.scenario),
  ...paragraph(content.question),
  ...paragraph(content.alternative),
  ...content.points.map(({ where }) => ({ kind: 'listItem', text: where }) as const),
  ...content.items.map(({ text }) => ({ kind: 'listItem', text }) as const),
];

/** The points in words: their number on the picture, and where that is. */
export const pointLabels = (
  { points }: LabelPictureContent,
  t: TFunction,
): readonly AnswerLabel[] =>
  points.map(({ item, where }, index) => ({
    item,
    label: t('blocks.labelPicture.point', { number: index + 1, where }),
  }));

export const labelPictureBehaviour: GradedBehaviour<'labelPicture'> = {
  linearize,
  text: ({ question }) => question,
  grade: ({ items, scoring }, answer) => gradePlaces(items, answer, scoring),
  right: ({ items }) => rightPlaces(items),
  shown: ({ items }, seed, key) =>
    shuffled(
      items.map(({ item }) => item),
      seed,
      key,
    ),
  interactions: ({ question, items, points }, answer) => [
    matchingOf(question, items, points, answer),
  ],
  labels: ({ items }) => items.map(({ item, text }) => ({ item, label: text })),
  placeLabels: pointLabels,
  told: (content, t) => toldOfPlaces(content, pointLabels(content, t), t),
};

declare module '../types.ts' {
  interface QuestionContents {
    readonly labelPicture: LabelPictureContent;
  }
}
