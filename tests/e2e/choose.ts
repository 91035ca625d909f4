import type { FrameLocator, Locator, Page } from '@playwright/test';

import type { PlayableQuestion } from '../../src/blocks/playable.ts';

/** Puts in an answer: the right one, or a wrong one. */
export async function choose(
  place: FrameLocator | Locator | Page,
  question: PlayableQuestion,
  right = true,
): Promise<void> {
  const group = place.getByRole('group', { name: wordsOf(question) });
  for (const option of optionsOf(question, right)) {
    await group.getByLabel(option, { exact: true }).check();
  }
}

/** What a question asks. */
export const wordsOf = (question: PlayableQuestion): string =>
  question.type === 'choice' ? question.content.question : question.content.statement;

/** Two questions may use the same words: their options tell them apart. */
export const isShown = (question: PlayableQuestion, shown: string): boolean =>
  [wordsOf(question), ...allOptions(question)].every((words) => shown.includes(words));

const allOptions = (question: PlayableQuestion): readonly string[] =>
  question.type === 'choice' ? question.content.options.map(({ text }) => text) : [];

/** The options that a right answer chooses, in words. */
export const rightOptions = (question: PlayableQuestion): readonly string[] =>
  optionsOf(question, true);

function optionsOf(question: PlayableQuestion, right: boolean): readonly string[] {
  if (question.type === 'trueFalse') return [question.content.answer === right ? 'True' : 'False'];
  const wanted = question.content.options.filter(({ correct }) => correct === right);
  return (right ? wanted : wanted.slice(0, 1)).map(({ text }) => text);
}
