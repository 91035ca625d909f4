import type { FrameLocator, Locator, Page } from '@playwright/test';

import { linearizeBlock } from '../../src/blocks/linearize.ts';
import type { AnswerLabel } from '../../src/blocks/contract.ts';
import type { PlayableQuestion } from '../../src/blocks/playable.ts';
import {
  type AskedBlock,
  answerLabels,
  placeLabels,
  questionText,
  rightAnswer,
} from '../../src/blocks/questions.ts';
import type { ItemNumber } from '../../src/core/blockState.ts';
import { putIn, type Sheet } from './putIn.ts';
import type { Speak } from './spoken.ts';
import { wrongAnswer } from './wrongAnswer.ts';

/** Puts in an answer: the right one, or a wrong one. */
export async function choose(
  place: FrameLocator | Locator | Page,
  question: PlayableQuestion,
  right: boolean,
  t: Speak,
): Promise<void> {
  const group = place.getByRole('group', { name: questionText(question) });
  const answer = right ? rightAnswer(question) : wrongAnswer(question);
  await putIn(answer, { place: group, ...labelled(question, t) });
}

/** Two questions may use the same words: what is told before them, and their options, differ. */
export const isShown = (question: PlayableQuestion, shown: string): boolean =>
  linearizeBlock(question).every(({ text }) => shown.includes(text));

/** What the items of an answer, and its places, are called on the page. */
export const labelled = (
  question: AskedBlock,
  t: Speak,
): Required<Pick<Sheet, 'label' | 'labelOfPlace'>> => ({
  label: labelIn(answerLabels(question, t)),
  labelOfPlace: labelIn(placeLabels(question, t)),
});

const labelIn =
  (labels: readonly AnswerLabel[]) =>
  (sought: ItemNumber): string =>
    labels.find(({ item }) => item === sought)?.label ?? '';
