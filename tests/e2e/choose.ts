import type { FrameLocator, Locator, Page } from '@playwright/test';

import type { PlayableQuestion } from '../../src/blocks/playable.ts';
import type { Speak } from './spoken.ts';
import { richTextToPlainText } from '../../src/richtext/linear.ts';

/** Puts in an answer: the right one, or a wrong one. */
export async function choose(
  place: FrameLocator | Locator | Page,
  question: PlayableQuestion,
  right: boolean,
  t: Speak,
): Promise<void> {
  const group = place.getByRole('group', { name: wordsOf(question) });
  for (const option of optionsOf(question, right, t)) {
    await group.getByLabel(option, { exact: true }).check();
  }
}

/** What a question asks. */
export const wordsOf = (question: PlayableQuestion): string =>
  question.type === 'choice' ? question.content.question : question.content.statement;

/** Two questions may use the same words: what is told before them, and their options, differ. */
export const isShown = (question: PlayableQuestion, shown: string): boolean =>
  [wordsOf(question), ...detailsOf(question)].every((words) => shown.includes(words));

function detailsOf(question: PlayableQuestion): readonly string[] {
  if (question.type === 'trueFalse') return [];
  const { options, scenario } = question.content;
  const told = scenario === null ? [] : richTextToPlainText(scenario).split('\n');
  return [...told, ...options.map(({ text }) => text)];
}

/** The options that a right answer chooses, in words. */
export const rightOptions = (question: PlayableQuestion, t: Speak): readonly string[] =>
  optionsOf(question, true, t);

function optionsOf(question: PlayableQuestion, right: boolean, t: Speak): readonly string[] {
  if (question.type === 'trueFalse') {
    return [
      t(question.content.answer === right ? 'blocks.question.true' : 'blocks.question.false'),
    ];
  }
  const wanted = question.content.options.filter(({ correct }) => correct === right);
  return (right ? wanted : wanted.slice(0, 1)).map(({ text }) => text);
}
