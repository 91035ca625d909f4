import type { Locator } from '@playwright/test';

import type { BlockType } from '../../src/blocks/contents.ts';
import type { PlayableBlock } from '../../src/blocks/playable.ts';
import type { KeyboardLearner } from './keyboardLearner.ts';
import { wordsOf } from './choose.ts';
import { expect } from './quietTest.ts';

/** Does a block with the keyboard, and what it holds. */
type Doer<Type extends BlockType> = (
  learner: KeyboardLearner,
  place: Locator,
  block: PlayableBlock<Type>,
) => Promise<void>;

/** The blocks that wait for the learner, as far as the reference course has them. */
const doers: { readonly [Type in BlockType]?: Doer<Type> } = {
  accordion: async (learner, place, block) => {
    for (const { item, title } of block.content.panels) {
      const section = learner.button(title, place);
      await learner.activate(section, 'Space');
      await expect(section).toHaveAttribute('aria-expanded', 'true');
      const inner = block.slots.find((slot) => slot.item === item)?.blocks ?? [];
      for (const each of inner) await learner.do(each);
    }
  },
  certificate: async (learner, place) => {
    await learner.reach(place.getByRole('textbox', { name: 'Your name for the certificate' }));
    await learner.page.keyboard.type('Robin Nguyen');
    await learner.press('Enter');
    const sheet = place.getByRole('region', { name: 'Certificate of completion' });
    await learner.isLedTo(sheet);
    await expect(sheet).toContainText('Robin Nguyen');
    await learner.reach(learner.button('Print or save as PDF', place));
  },
  choice: check,
  continue: async (learner, place, block) => {
    const lesson = learner.page.getByRole('main');
    const before = await lesson.locator('[data-block]').count();
    await learner.activate(place.getByRole('button', { name: block.content.label ?? 'Continue' }));
    await expect.poll(() => lesson.locator('[data-block]').count()).toBeGreaterThan(before);
    await learner.isLedTo(learner.page.locator(`[data-block="${block.key}"] + *`).locator(NEW));
    await learner.hears('The next part is open.');
  },
  flipCards: async (learner, place, { content: { cards } }) => {
    for (const { front } of cards) {
      await learner.activate(place.getByRole('button', { name: `Turn the card: ${front}` }));
      const turned = place.getByRole('button', { name: `Turn back: ${front}`, expanded: true });
      await learner.isLedTo(turned);
    }
    await learner.hears('All cards turned');
  },
  knowledgeCheck: async (learner, place, { questions }) => {
    await learner.activate(learner.button('Start the check', place));
    for (const question of questions) {
      await learner.isLedTo(place.getByText(wordsOf(question), { exact: true }));
      await learner.answer(place, question);
      await learner.activate(learner.button('Check my answer', place));
      await learner.hears("That's right.");
      await learner.activate(learner.button(/^(Next question|See how you did)$/, place), 'Space');
    }
    const right = `${questions.length} of ${questions.length} right`;
    await learner.isLedTo(place.getByRole('heading', { name: right }));
  },
  labeledGraphic: async (learner, place, { content: { pins } }) => {
    for (const { title } of pins) {
      const point = place.getByRole('listitem').getByRole('button', { name: title });
      await learner.activate(point);
      await expect(point).toHaveAttribute('aria-expanded', 'true');
    }
    await expect(place.getByText('All points opened')).toBeVisible();
  },
  survey: async (learner, place) => {
    await learner.reach(place.getByRole('radio').first());
    await learner.press('ArrowDown');
    await learner.activate(learner.button('Send my answers', place));
    await expect(place.getByText('Thank you for your answers.')).toBeVisible();
    await learner.reach(learner.button('Change my answers', place));
  },
  tabs: async (learner, place, { content: { tabs } }) => {
    await learner.reach(place.getByRole('tab', { selected: true }));
    for (const { title } of tabs.slice(1)) {
      await learner.press('ArrowRight');
      await learner.isLedTo(place.getByRole('tab', { name: title, selected: true }));
    }
    await expect(place.getByText('All tabs opened')).toBeVisible();
  },
  trueFalse: check,
  video: async (learner, place) => {
    const read = learner.button('I have read the transcript', place);
    if (!(await read.isVisible())) await learner.activate(place.getByText('Transcript'));
    await learner.activate(read);
    await learner.isLedTo(place.getByText('This video is done.').last());
  },
};

/** What a part that was opened is read from: its heading, or the part itself. */
const NEW = 'xpath=(self::*[not(.//h2)] | .//h2)[1]';

/** Does a block as a learner who knows the right answers; most blocks only want to be read. */
export async function doByKeyboard<Type extends BlockType>(
  learner: KeyboardLearner,
  place: Locator,
  block: PlayableBlock<Type>,
): Promise<void> {
  const doer: Doer<Type> | undefined = doers[block.type];
  await doer?.(learner, place, block);
}

async function check(
  learner: KeyboardLearner,
  place: Locator,
  question: PlayableBlock<'choice' | 'trueFalse'>,
): Promise<void> {
  await learner.answer(place, question);
  await learner.activate(learner.button('Check my answer', place));
  // The button stays, with other words on it.
  await learner.isLedTo(learner.button('Answer again', place));
  await learner.hears("That's right.");
}
