import type { Locator } from '@playwright/test';

import type { BlockType } from '../../src/blocks/contents.ts';
import type { PlayableBlock, PlayableQuestion } from '../../src/blocks/playable.ts';
import { choose } from './choose.ts';
import { expect } from './quietTest.ts';

/** Does a block as a learner who knows the right answers; what it holds comes after. */
type Doer<Type extends BlockType> = (place: Locator, block: PlayableBlock<Type>) => Promise<void>;

/** The blocks that wait for the learner: all others are done by reading on. */
const doers: { readonly [Type in BlockType]?: Doer<Type> } = {
  accordion: async (place, { content: { panels } }) => {
    if (panels.length > 1) await place.getByRole('button', { name: 'Open all' }).first().click();
    else await place.getByRole('button', { expanded: false }).first().click();
  },
  choice: answerQuestion,
  continue: async (place) => place.getByRole('button').first().click(),
  flipCards: async (place, { content: { cards } }) =>
    inTurn(cards, () =>
      place
        .getByRole('button', { name: /^Turn the card/ })
        .first()
        .click(),
    ),
  knowledgeCheck: async (place, { questions }) => {
    await place.getByRole('button', { name: 'Start the check' }).click();
    await inTurn(questions, async (question) => {
      await choose(place, question);
      await place.getByRole('button', { name: 'Check my answer' }).click();
      await place.getByRole('button', { name: /^(Next question|See how you did)$/ }).click();
    });
    await expect(place.getByText(`${questions.length} of ${questions.length} right`)).toBeVisible();
  },
  labeledGraphic: async (place, { content: { pins } }) =>
    inTurn(pins, ({ title }) =>
      place.getByRole('button', { name: title, expanded: false }).first().click(),
    ),
  process: async (place, { content: { steps } }) =>
    inTurn(steps.slice(1), () => place.getByRole('button', { name: 'Next', exact: true }).click()),
  tabs: async (place, { content: { tabs } }) =>
    inTurn(tabs, ({ title }) => place.getByRole('tab', { name: title }).click()),
  trueFalse: answerQuestion,
  video: async (place) => {
    const transcript = place.getByText('Transcript', { exact: true });
    const read = place.getByRole('button', { name: 'I have read the transcript' });
    if (!(await read.isVisible())) await transcript.click();
    await read.click();
  },
};

/** Does a block, without what it holds. */
export async function doBlock<Type extends BlockType>(
  place: Locator,
  block: PlayableBlock<Type>,
): Promise<void> {
  const doer: Doer<Type> | undefined = doers[block.type];
  await doer?.(place, block);
}

async function answerQuestion(place: Locator, question: PlayableQuestion): Promise<void> {
  await choose(place, question);
  await place.getByRole('button', { name: 'Check my answer' }).click();
  await expect(place.getByText("That's right.")).toBeVisible();
}

async function inTurn<Item>(items: readonly Item[], act: (item: Item) => Promise<void>) {
  for (const item of items) await act(item);
}
