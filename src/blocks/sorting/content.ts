import type { ItemNumber } from '../../core/blockState.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { GradedBehaviour, Linearize } from '../contract.ts';
import { linearText, paragraph } from '../linearPieces.ts';
import { gradePlaces, matchingOf, type PlaceableItem, rightPlaces } from '../placedItems.ts';
import { type QuestionBaseContent, type Scoring, shuffled } from '../questionContent.ts';
import { toldOfPlaces } from '../toldOfPlaces.ts';

export interface SortingContent extends QuestionBaseContent {
  readonly question: string;
  readonly categories: readonly SortingCategory[];
  readonly items: readonly SortingItem[];
  readonly shuffle: boolean;
  readonly scoring: Scoring;
}

export interface SortingCategory {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  readonly title: string;
}

export interface SortingItem extends PlaceableItem {
  readonly text: string;
  /** Why it belongs where it belongs. */
  readonly feedback: RichText | null;
}

const linearize: Linearize<'sorting'> = ({ scenario, question, items, categories }) => [
  ...linearText(scenario),
  ...paragraph(question),
  ...items.map(({ text }) => ({ kind: 'listItem', text }) as const),
  ...categories.map(({ title }) => ({ kind: 'listItem', text: title }) as const),
];

export const sortingBehaviour: GradedBehaviour<'sorting'> = {
  linearize,
  text: ({ question }) => question,
  grade: ({ items, scoring }, answer) => gradePlaces(items, answer, scoring),
  right: ({ items }) => rightPlaces(items),
  shown: ({ items, shuffle }, seed, key, shuffleAll) => {
    const numbers = items.map(({ item }) => item);
    return shuffle || shuffleAll ? shuffled(numbers, seed, key) : numbers;
  },
  interactions: ({ question, items, categories }, answer) => [
    matchingOf(question, items, categories, answer),
  ],
  labels: ({ items, categories }) => [
    ...items.map(({ item, text }) => ({ item, label: text })),
    ...categories.map(({ item, title }) => ({ item, label: title })),
  ],
  told: (content, t) =>
    toldOfPlaces(
      content,
      content.categories.map(({ item, title }) => ({ item, label: title })),
      t,
    ),
};

declare module '../types.ts' {
  interface QuestionContents {
    readonly sorting: SortingContent;
  }
}
