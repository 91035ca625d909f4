import { expect, type Locator } from '@playwright/test';

import type { BlockType } from '../../src/blocks/types.ts';
import type { PlayableBlock, PlayableQuestion } from '../../src/blocks/playable.ts';
import { isTest } from '../../src/blocks/required.ts';
import { type AskedBlock, isAsked, isQuestion } from '../../src/blocks/questions.ts';
import { someAnswer } from '../../src/answers/answerKinds.ts';
import type { DoneRule } from '../../src/core/blockState.ts';
import { choose, labelled } from './choose.ts';
import { undrawn } from './onPage.ts';
import { openers } from './openers.ts';
import { putIn } from './putIn.ts';
import type { Speak } from './spoken.ts';
import { storyWay } from './storyWay.ts';

/** Whether a question is answered a second time, too. */
type IsTriedAgain = (question: PlayableQuestion) => boolean;

/** Does a block as a learner who knows the right answers; what it holds comes after. */
type Doer = (
  place: Locator,
  block: PlayableBlock,
  t: Speak,
  isTriedAgain: IsTriedAgain,
) => Promise<void>;

/** Opens every item: a tab, a step, or whatever says of itself that it is closed. */
const openAll = async (place: Locator, block: PlayableBlock): Promise<void> => {
  const { controls, isOpen } = await openers(place, block);
  for (const control of controls) if (!(await isOpen(control))) await control.click();
};

/** Asked in a block that asks its questions itself, one after the other. */
const answerAll = async (place: Locator, block: PlayableBlock, t: Speak): Promise<void> => {
  const { questions } = block;
  const start = isTest(block) ? 'startTest' : 'start';
  await place.getByRole('button', { name: t(`blocks.knowledgeCheck.${start}`) }).click();
  for (const question of questions) {
    await choose(place, question, true, t);
    await place.getByRole('button', { name: t('blocks.question.submit') }).click();
    const next = place.getByRole('button', { name: t('blocks.knowledgeCheck.next') });
    const finish = place.getByRole('button', { name: t('blocks.knowledgeCheck.finish') });
    await next.or(finish).click();
  }
  const all = { right: questions.length, of: questions.length };
  await expect(place.getByText(t('blocks.knowledgeCheck.right', all))).toBeVisible();
};

const answer: Doer = async (place, block, t, isTriedAgain) => {
  if (block.questions.length > 0) await answerAll(place, block, t);
  else if (isQuestion(block)) await answerQuestion(place, block, t, isTriedAgain(block));
  else if (isAsked(block)) await saveAnswer(place, block, t);
};

/** Along the shortest way to an ending; what its scenes ask is answered there. */
const goTheWay: Doer = async (place, block, t, isTriedAgain) => {
  if (!isAsked(block)) return;
  for (const { asked, decision } of storyWay(block)) {
    for (const question of asked) {
      await answer(place.locator(`[data-block="${question.key}"]`), question, t, isTriedAgain);
    }
    await putIn(decision, { place, ...labelled(block, t) });
  }
};

/** By the rule that says when a block is done: a new type needs nothing here. */
const doers: { readonly [When in DoneRule['when']]: Doer } = {
  passed: async () => undefined,
  opened: openAll,
  all: openAll,
  answered: answer,
  correct: answer,
  ended: goTheWay,
  continued: async (place) => place.getByRole('button').first().click(),
  watched: async (place, _, t) => {
    const transcript = place.getByText(t('blocks.playing.transcript'), { exact: true });
    const read = place.getByRole('button', { name: t('blocks.playing.readIt') });
    // The view may still be on its way.
    await transcript.or(read).first().waitFor();
    if (!(await read.isVisible())) await transcript.click();
    await read.click();
    // What the film asks stands below it, folded.
    const closed = place.locator('[data-stop]').getByRole('button', { expanded: false });
    while ((await closed.count()) > 0) await closed.first().click();
  },
};

/** Other ways of some types, by which a course must be done, too. */
const otherWays: { readonly [Type in BlockType]?: Doer } = {
  accordion: async (place, block, t) => {
    const all = place.getByRole('button', { name: t('blocks.accordion.openAll') }).first();
    if (await all.isVisible()) await all.click();
    else await openAll(place, block);
  },
  checklist: async (place, { done }) => {
    await place.getByRole('checkbox').first().waitFor();
    const boxes = await place.getByRole('checkbox').all();
    const needed = { all: boxes.length, answered: 1 };
    const most = done.when === 'all' || done.when === 'answered' ? needed[done.when] : 0;
    for (const box of boxes.slice(0, most)) await box.check();
  },
  notes: async (place, { done }) => {
    if (done.when === 'answered') await place.getByRole('textbox').fill('…');
  },
  // A press on its frame would ask another site.
  embed: async (place, { done }, t) => {
    if (done.when === 'opened')
      await place.getByRole('button', { name: t('blocks.embed.readIt') }).click();
  },
  // What a page of the author's asks for, nobody else knows.
  sandbox: async (place, { done }, t) => {
    if (done.when === 'opened')
      await place.getByRole('button', { name: t('blocks.sandbox.readIt') }).click();
  },
  process: async (place, { slots, state }, t) => {
    const steps = state.kind === 'items' ? state.items.length : slots.length;
    for (let step = 1; step < steps; step += 1)
      await place.getByRole('button', { name: t('blocks.process.next'), exact: true }).click();
  },
};

/** Does a block, without what it holds. One that is optional may be left. */
export const doBlock: Doer = async (place, block, t, isTriedAgain) => {
  const doer = otherWays[block.type] ?? doers[block.done.when];
  await doer(place, block, t, isTriedAgain);
};

async function answerQuestion(
  place: Locator,
  question: PlayableQuestion,
  t: Speak,
  twice: boolean,
): Promise<void> {
  await choose(place, question, true, t);
  const submit = place.getByRole('button', { name: t('blocks.question.submit') });
  await submit.click();
  await expect(place.getByText(t('blocks.question.right'))).toBeVisible();
  if (!twice) return;
  expect(await place.evaluate(undrawn)).toEqual([]);
  await place.getByRole('button', { name: t('blocks.question.answerAgain') }).click();
  await expect(submit).toBeVisible();
  expect(await place.evaluate(undrawn)).toEqual([]);
  await submit.click();
}

/** What is neither right nor wrong is kept. */
async function saveAnswer(place: Locator, block: AskedBlock, t: Speak): Promise<void> {
  const answered = someAnswer(block.state);
  if (answered === null) return;
  await putIn(answered, { place, ...labelled(block, t) });
  await place.getByRole('button', { name: t('blocks.asked.save') }).click();
  await expect(place.getByRole('button', { name: t('blocks.asked.change') })).toBeVisible();
}
