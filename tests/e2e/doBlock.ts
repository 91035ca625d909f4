import { expect, type Locator } from '@playwright/test';

import type { BlockType } from '../../src/blocks/types.ts';
import type { PlayableBlock, PlayableQuestion } from '../../src/blocks/playable.ts';
import { isQuestion } from '../../src/blocks/questions.ts';
import { choose } from './choose.ts';
import type { Speak } from './spoken.ts';

/** Does a block as a learner who knows the right answers; what it holds comes after. */
type Doer<Type extends BlockType> = (
  place: Locator,
  block: PlayableBlock<Type>,
  t: Speak,
) => Promise<void>;

/** The blocks besides questions that wait for the learner: all others are done by reading on. */
const doers: { readonly [Type in BlockType]?: Doer<Type> } = {
  accordion: async (place, { content: { panels } }, t) => {
    if (panels.length > 1)
      await place
        .getByRole('button', { name: t('blocks.accordion.openAll') })
        .first()
        .click();
    else await place.getByRole('button', { expanded: false }).first().click();
  },
  continue: async (place) => place.getByRole('button').first().click(),
  flipCards: async (place, { content: { cards } }, t) =>
    inTurn(cards, () =>
      place
        .getByRole('button', { name: new RegExp(`^${t('blocks.flipCards.turn')}`) })
        .first()
        .click(),
    ),
  knowledgeCheck: async (place, { questions }, t) => {
    await place.getByRole('button', { name: t('blocks.knowledgeCheck.start') }).click();
    await inTurn(questions, async (question) => {
      await choose(place, question, true, t);
      await place.getByRole('button', { name: t('blocks.question.submit') }).click();
      const next = place.getByRole('button', { name: t('blocks.knowledgeCheck.next') });
      const finish = place.getByRole('button', { name: t('blocks.knowledgeCheck.finish') });
      await next.or(finish).click();
    });
    const all = { right: questions.length, of: questions.length };
    await expect(place.getByText(t('blocks.knowledgeCheck.right', all))).toBeVisible();
  },
  labeledGraphic: async (place, { content: { pins } }) =>
    inTurn(pins, ({ title }) =>
      place.getByRole('button', { name: title, expanded: false }).first().click(),
    ),
  process: async (place, { content: { steps } }, t) =>
    inTurn(steps.slice(1), () =>
      place.getByRole('button', { name: t('blocks.process.next'), exact: true }).click(),
    ),
  tabs: async (place, { content: { tabs } }) =>
    inTurn(tabs, ({ title }) => place.getByRole('tab', { name: title }).click()),
  video: async (place, _, t) => {
    const transcript = place.getByText(t('blocks.video.transcript'), { exact: true });
    const read = place.getByRole('button', { name: t('blocks.video.readIt') });
    if (!(await read.isVisible())) await transcript.click();
    await read.click();
  },
};

/** Does a block, without what it holds. */
export const doBlock = (place: Locator, block: PlayableBlock, t: Speak): Promise<void> =>
  isQuestion(block) ? answerQuestion(place, block, t) : doOther(place, block, t);

async function doOther<Type extends BlockType>(
  place: Locator,
  block: PlayableBlock<Type>,
  t: Speak,
): Promise<void> {
  const doer: Doer<Type> | undefined = doers[block.type];
  await doer?.(place, block, t);
}

async function answerQuestion(place: Locator, question: PlayableQuestion, t: Speak): Promise<void> {
  await choose(place, question, true, t);
  await place.getByRole('button', { name: t('blocks.question.submit') }).click();
  await expect(place.getByText(t('blocks.question.right'))).toBeVisible();
}

async function inTurn<Item>(items: readonly Item[], act: (item: Item) => Promise<void>) {
  for (const item of items) await act(item);
}
