import type { ItemNumber } from '../../core/blockState.ts';
import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, linearText, paragraph } from '../linearPieces.ts';

export interface FlashcardsContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  readonly cards: readonly Flashcard[];
}

export interface Flashcard {
  readonly item: ItemNumber;
  readonly prompt: string;
  readonly promptPicture: DescribedPicture | null;
  readonly answer: RichText;
  readonly answerPicture: DescribedPicture | null;
}

/** Both sides: of what is found on the page nothing but the side that is shown is ever read. */
const linearize: Linearize<'flashcards'> = ({ title, intro, cards }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...cards.flatMap(({ prompt, promptPicture, answer, answerPicture }) => [
    ...paragraph(promptPicture?.alternative ?? null),
    ...paragraph(prompt),
    ...paragraph(answerPicture?.alternative ?? null),
    ...linearText(answer),
  ]),
];

/** Whoever practises is to remember an answer, not to find it. */
const searched: Linearize<'flashcards'> = ({ title, intro, cards }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...cards.flatMap(({ prompt }) => paragraph(prompt)),
];

export const flashcardsBehaviour: BlockBehaviour<'flashcards'> = { linearize, searched };

declare module '../types.ts' {
  interface BlockContents {
    readonly flashcards: FlashcardsContent;
  }
}
