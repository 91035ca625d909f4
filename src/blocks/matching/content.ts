import type { ItemNumber } from '../../core/blockState.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { AnswerLabel, GradedBehaviour, Linearize } from '../contract.ts';
import { linearText, paragraph } from '../linearPieces.ts';
import { gradePlaces, matchingOf, type PlaceableItem, rightPlaces } from '../placedItems.ts';
import { type QuestionBaseContent, type Scoring, shuffled } from '../questionContent.ts';
import { toldOfPlaces } from '../toldOfPlaces.ts';

export interface MatchingContent extends QuestionBaseContent {
  readonly question: string;
  readonly items: readonly MatchingItem[];
  /**
   * Those that items belong to and those that belong to none, in the order of their words, which
   * tells nothing. The partner of an item has the number of that item.
   */
  readonly partners: readonly Partner[];
  /** How it is played in a lesson. */
  readonly look: 'places' | 'memory';
  readonly shuffle: boolean;
  readonly scoring: Scoring;
}

export interface MatchingItem extends PlaceableItem {
  readonly text: string;
  /** Why the two belong together. */
  readonly feedback: RichText | null;
}

export interface Partner extends AnswerLabel {
  /** For LMS reports: that of the item, or its own where it belongs to none. */
  readonly id: string;
}

const linearize: Linearize<'matching'> = ({ scenario, question, items, partners }) => [
  ...linearText(scenario),
  ...paragraph(question),
  ...items.map(({ text }) => ({ kind: 'listItem', text }) as const),
  ...partners.map(({ label }) => ({ kind: 'listItem', text: label }) as const),
];

const numbers = (all: readonly { readonly item: ItemNumber }[]): readonly ItemNumber[] =>
  all.map(({ item }) => item);

export const matchingBehaviour: GradedBehaviour<'matching'> = {
  linearize,
  text: ({ question }) => question,
  grade: ({ items, scoring }, answer) => gradePlaces(items, answer, scoring),
  right: ({ items }) => rightPlaces(items),
  /** The items, then the partners: those always shuffled, else they would stand as the items do. */
  shown: ({ items, partners, shuffle }, seed, key, shuffleAll) => [
    ...(shuffle || shuffleAll ? shuffled(numbers(items), seed, key) : numbers(items)),
    ...shuffled(numbers(partners), seed + 1, key),
  ],
  interactions: ({ question, items, partners }, answer) => [
    matchingOf(question, items, partners, answer),
  ],
  labels: ({ items }) => items.map(({ item, text }) => ({ item, label: text })),
  placeLabels: ({ partners }) => partners,
  told: (content, t) => toldOfPlaces(content, content.partners, t),
};

declare module '../types.ts' {
  interface QuestionContents {
    readonly matching: MatchingContent;
  }
}
