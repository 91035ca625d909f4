import type { FrameLocator, Locator, Page } from '@playwright/test';

import { linearizeBlock } from '../../src/blocks/linearize.ts';
import type { PlayableQuestion } from '../../src/blocks/playable.ts';
import { answerLabels, questionText, rightAnswer } from '../../src/blocks/questions.ts';
import type { Speak } from './spoken.ts';

/** Puts in an answer: the right one, or a wrong one. */
export async function choose(
  place: FrameLocator | Locator | Page,
  question: PlayableQuestion,
  right: boolean,
  t: Speak,
): Promise<void> {
  const group = place.getByRole('group', { name: questionText(question) });
  for (const option of optionsOf(question, right, t)) {
    await group.getByLabel(option, { exact: true }).check();
  }
}

/** Two questions may use the same words: what is told before them, and their options, differ. */
export const isShown = (question: PlayableQuestion, shown: string): boolean =>
  linearizeBlock(question).every(({ text }) => shown.includes(text));

/** The options that a right answer chooses, in words. */
export const rightOptions = (question: PlayableQuestion, t: Speak): readonly string[] =>
  optionsOf(question, true, t);

/** All that are right, or one that is not. */
function optionsOf(question: PlayableQuestion, right: boolean, t: Speak): readonly string[] {
  const answer = rightAnswer(question);
  if (answer.kind !== 'choice') throw new Error(`${question.id} is answered by no choice.`);
  const wanted = answerLabels(question, t).filter(
    ({ item }) => answer.chosen.includes(item) === right,
  );
  return (right ? wanted : wanted.slice(0, 1)).map(({ label }) => label);
}
