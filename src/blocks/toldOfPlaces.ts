import type { TFunction } from 'i18next';

import type { RichText } from '../richtext/tree.ts';
import type { AnswerLabel, LinearPiece } from './contract.ts';
import { linearText } from './linearPieces.ts';
import { labelIn, type PlaceableItem } from './placedItems.ts';
import { type QuestionBaseContent, toldOfParts } from './questionContent.ts';

interface Placed extends Pick<QuestionBaseContent, 'feedback'> {
  readonly items: readonly (PlaceableItem & { readonly feedback: RichText | null })[];
}

/** What a page may say of items once it was checked whether each lies in its right place. */
export const toldOfPlaces = (
  content: Placed,
  places: readonly AnswerLabel[],
  t: TFunction,
): readonly LinearPiece[] => [
  ...content.items.flatMap(({ feedback }) => linearText(feedback)),
  ...toldOfParts(
    content,
    content.items.flatMap(({ place }) => [
      t('blocks.places.right'),
      t('blocks.places.notYet'),
      t('blocks.places.belongs', { place: labelIn(places, place) }),
    ]),
    t,
  ),
];
