import { expect, type Locator } from '@playwright/test';

import type { BlockType } from '../../src/blocks/types.ts';
import type { PlayableBlock, PlayableQuestion } from '../../src/blocks/playable.ts';
import { isQuestion, questionText } from '../../src/blocks/questions.ts';
import type { KeyboardLearner } from './keyboardLearner.ts';

/** Does a block with the keyboard, and what it holds. */
type Doer<Type extends BlockType> = (
  learner: KeyboardLearner,
  place: Locator,
  block: PlayableBlock<Type>,
) => Promise<void>;

/** The blocks besides questions that wait for the learner, as far as the reference course has them. */
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
    await learner.reach(
      place.getByRole('textbox', { name: learner.t('blocks.certificate.nameLabel') }),
    );
    await learner.page.keyboard.type('Robin Nguyen');
    await learner.press('Enter');
    const { certificate } = await learner.course.outline();
    const sheet = place.getByRole('region', { name: certificate?.title ?? '' });
    await learner.isLedTo(sheet);
    await expect(sheet).toContainText('Robin Nguyen');
    await learner.reach(learner.button(learner.t('blocks.certificate.print'), place));
  },
  continue: async (learner, place, block) => {
    const lesson = learner.page.getByRole('main');
    const before = await lesson.locator('[data-block]').count();
    await learner.activate(
      learner.button(block.content.label ?? learner.t('blocks.continue.label'), place),
    );
    await expect.poll(() => lesson.locator('[data-block]').count()).toBeGreaterThan(before);
    await learner.isLedTo(learner.page.locator(`[data-block="${block.key}"] + *`).locator(NEW));
    await learner.hears(learner.t('lesson.partOpened'));
  },
  flipCards: async (learner, place, { content: { cards } }) => {
    for (const { front } of cards) {
      await learner.activate(
        learner.button(`${learner.t('blocks.flipCards.turn')}: ${front}`, place),
      );
      const turned = place.getByRole('button', {
        name: `${learner.t('blocks.flipCards.turnBack')}: ${front}`,
        expanded: true,
      });
      await learner.isLedTo(turned);
    }
    await learner.hears(learner.t('blocks.flipCards.allSeen'));
  },
  knowledgeCheck: async (learner, place, { questions }) => {
    await learner.activate(learner.button(learner.t('blocks.knowledgeCheck.start'), place));
    for (const question of questions) {
      await learner.isLedTo(place.getByText(questionText(question), { exact: true }));
      await learner.answer(place, question);
      await learner.activate(learner.button(learner.t('blocks.question.submit'), place));
      await learner.hears(learner.t('blocks.question.right'));
      const next = learner.button(learner.t('blocks.knowledgeCheck.next'), place);
      const finish = learner.button(learner.t('blocks.knowledgeCheck.finish'), place);
      await learner.activate(next.or(finish), 'Space');
    }
    const all = { right: questions.length, of: questions.length };
    const result = learner.t('blocks.knowledgeCheck.right', all);
    await learner.isLedTo(place.getByRole('heading', { name: result }));
  },
  labeledGraphic: async (learner, place, { content: { pins } }) => {
    for (const { title } of pins) {
      const point = place.getByRole('listitem').getByRole('button', { name: title });
      await learner.activate(point);
      await expect(point).toHaveAttribute('aria-expanded', 'true');
    }
    await expect(place.getByText(learner.t('blocks.labeledGraphic.allSeen'))).toBeVisible();
  },
  survey: async (learner, place) => {
    await learner.reach(place.getByRole('radio').first());
    await learner.press('ArrowDown');
    await learner.activate(learner.button(learner.t('blocks.survey.send'), place));
    await expect(place.getByText(learner.t('blocks.survey.thanks'))).toBeVisible();
    await learner.reach(learner.button(learner.t('blocks.survey.change'), place));
  },
  tabs: async (learner, place, { content: { tabs } }) => {
    await learner.reach(place.getByRole('tab', { selected: true }));
    for (const { title } of tabs.slice(1)) {
      await learner.press(learner.forwards);
      await learner.isLedTo(place.getByRole('tab', { name: title, selected: true }));
    }
    await expect(place.getByText(learner.t('blocks.tabs.allSeen'))).toBeVisible();
  },
  video: async (learner, place) => {
    const read = learner.button(learner.t('blocks.video.readIt'), place);
    if (!(await read.isVisible()))
      await learner.activate(
        place.getByText(learner.t('blocks.video.transcript'), { exact: true }),
      );
    await learner.activate(read);
    await learner.isLedTo(place.getByText(learner.t('blocks.video.done')).last());
  },
};

/** What a part that was opened is read from: its heading, or the part itself. */
const NEW = 'xpath=(self::*[not(.//h2)] | .//h2)[1]';

/** Does a block as a learner who knows the right answers; most blocks only want to be read. */
export const doByKeyboard = (
  learner: KeyboardLearner,
  place: Locator,
  block: PlayableBlock,
): Promise<void> =>
  isQuestion(block) ? check(learner, place, block) : doOther(learner, place, block);

async function doOther<Type extends BlockType>(
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
  question: PlayableQuestion,
): Promise<void> {
  await learner.answer(place, question);
  await learner.activate(learner.button(learner.t('blocks.question.submit'), place));
  // The button stays, with other words on it.
  await learner.isLedTo(learner.button(learner.t('blocks.question.answerAgain'), place));
  await learner.hears(learner.t('blocks.question.right'));
}
