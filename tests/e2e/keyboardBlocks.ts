import { expect, type Locator } from '@playwright/test';

import { isTest } from '../../src/blocks/required.ts';
import type { BlockType } from '../../src/blocks/types.ts';
import type { PlayableBlock, PlayableQuestion } from '../../src/blocks/playable.ts';
import { type AskedBlock, isAsked, isQuestion, questionText } from '../../src/blocks/questions.ts';
import { someAnswer } from '../../src/answers/answerKinds.ts';
import type { DoneRule } from '../../src/core/blockState.ts';
import { labelled } from './choose.ts';
import { giveByKeyboard } from './keyboardAnswers.ts';
import type { KeyboardLearner } from './keyboardLearner.ts';
import { openers } from './openers.ts';
import { storyWay } from './storyWay.ts';

/** Does a block with the keyboard, and what it holds. */
type Doer<Type extends BlockType = BlockType> = (
  learner: KeyboardLearner,
  place: Locator,
  block: PlayableBlock<Type>,
) => Promise<void>;

/** Opens every item, and does at once what comes to light by it. The focus stays where it opens. */
const openAll: Doer = async (learner, place, block) => {
  const { kind, controls, isOpen } = await openers(place, block);
  const held = new Set(block.slots.flatMap(({ blocks }) => blocks));
  if (kind === 'tabs') await learner.reach(place.getByRole('tab', { selected: true }));
  for (const [index, control] of controls.entries()) {
    if (!(await isOpen(control))) {
      if (kind === 'tabs') await learner.press(learner.forwards);
      else await learner.activate(control, index % 2 === 0 ? 'Space' : 'Enter');
      await expect.poll(() => isOpen(control)).toBe(true);
      if (kind !== 'steps') await learner.isLedTo(control);
    }
    for (const inner of held) {
      if (!(await learner.course.block(inner.key).isVisible())) continue;
      held.delete(inner);
      await learner.do(inner);
    }
  }
};

const answer: Doer = async (learner, place, block) => {
  if (block.questions.length > 0) await answerAll(learner, place, block);
  else if (isQuestion(block)) await check(learner, place, block);
  else if (isAsked(block)) await save(learner, place, block);
};

/** Asked in a block that asks its questions itself, one after the other. */
const answerAll: Doer = async (learner, place, block) => {
  const { questions } = block;
  const start = isTest(block) ? 'startTest' : 'start';
  await learner.activate(learner.button(learner.t(`blocks.knowledgeCheck.${start}`), place));
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
};

const goOn: Doer = async (learner, place, block) => {
  const lesson = learner.page.getByRole('main');
  const before = await lesson.locator('[data-block]').count();
  await learner.activate(place.getByRole('button').first());
  await expect.poll(() => lesson.locator('[data-block]').count()).toBeGreaterThan(before);
  await learner.isLedTo(learner.page.locator(`[data-block="${block.key}"] + *`).locator(NEW));
  await learner.hears(learner.t('lesson.partOpened'));
};

const saySeen: Doer = async (learner, place, { type, slots }) => {
  const read = learner.button(learner.t('blocks.playing.readIt'), place);
  const transcript = place.getByText(learner.t('blocks.playing.transcript'), { exact: true });
  await transcript.or(read).first().waitFor();
  if (!(await read.isVisible())) await learner.activate(transcript);
  await learner.activate(read);
  await learner.isLedTo(
    place.getByText(learner.t(type === 'audio' ? 'blocks.audio.done' : 'blocks.video.done')).last(),
  );
  // What the film asks stands below it, folded.
  for (const { blocks } of slots) {
    const stops = place.locator('[data-stop]');
    await learner.activate(stops.getByRole('button', { expanded: false }).first());
    for (const inner of blocks) await learner.do(inner);
  }
};

/** Along the shortest way to an ending; what its scenes ask is answered there. */
const goTheWay: Doer = async (learner, place, block) => {
  if (!isAsked(block)) return;
  for (const { asked, decision } of storyWay(block)) {
    for (const question of asked) await learner.do(question);
    await giveByKeyboard(learner, decision, { place, ...labelled(block, learner.t) });
  }
};

/** By the rule that says when a block is done: a new type needs nothing here. */
const doers: { readonly [When in DoneRule['when']]: Doer } = {
  passed: () => Promise.resolve(),
  opened: openAll,
  all: openAll,
  answered: answer,
  correct: answer,
  ended: goTheWay,
  continued: goOn,
  watched: saySeen,
};

/** What stands in a frame, nobody else knows: its words can be read in its place. */
const sayRead: Doer<'embed' | 'sandbox'> = async (learner, place, { type, done }) => {
  if (done.when !== 'opened') return;
  await learner.activate(learner.button(learner.t(`blocks.${type}.readIt`), place));
  await learner.isLedTo(place.getByText(learner.t(`blocks.${type}.done`)).last());
};

/** What some types do or say besides, as far as the courses have them. */
const besides: { readonly [Type in BlockType]?: Doer<Type> } = {
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
  embed: sayRead,
  flipCards: async (learner, place, { content: { cards } }) => {
    for (const { front } of cards) {
      const name = `${learner.t('blocks.flipCards.turnBack')}: ${front}`;
      await expect(place.getByRole('button', { name, expanded: true })).toBeVisible();
    }
    await learner.hears(learner.t('blocks.flipCards.allSeen'));
  },
  labeledGraphic: async (learner, place) =>
    expect(place.getByText(learner.t('blocks.labeledGraphic.allSeen'))).toBeVisible(),
  notes: async (learner, place) => {
    await learner.reach(place.getByRole('textbox'));
    await learner.page.keyboard.type('To the park');
    await expect(place.getByRole('textbox')).toHaveValue('To the park');
  },
  sandbox: sayRead,
  survey: async (learner, place) => {
    await learner.reach(place.getByRole('radio').first());
    await learner.press('ArrowDown');
    // Without an LMS nobody gets the answers: they are saved as a file.
    await learner.activate(learner.button(learner.t('blocks.survey.saveFile'), place));
    await expect(place.getByText(learner.t('blocks.survey.taken'))).toBeVisible();
  },
  tabs: async (learner, place) =>
    expect(place.getByText(learner.t('blocks.tabs.allSeen'))).toBeVisible(),
};

/** What a part that was opened is read from: its heading, or the part itself. */
const NEW = 'xpath=(self::*[not(.//h2)] | .//h2)[1]';

/** Does a block as a learner who knows the right answers; most blocks only want to be read. */
export async function doByKeyboard(
  learner: KeyboardLearner,
  place: Locator,
  block: PlayableBlock,
): Promise<void> {
  await doers[block.done.when](learner, place, block);
  await doBesides(learner, place, block);
}

async function doBesides<Type extends BlockType>(
  learner: KeyboardLearner,
  place: Locator,
  block: PlayableBlock<Type>,
): Promise<void> {
  const doer: Doer<Type> | undefined = besides[block.type];
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

/** An answer that is neither right nor wrong is kept. */
async function save(learner: KeyboardLearner, place: Locator, block: AskedBlock): Promise<void> {
  const answered = someAnswer(block.state);
  if (answered === null) return;
  await giveByKeyboard(learner, answered, { place, ...labelled(block, learner.t) });
  await learner.activate(learner.button(learner.t('blocks.asked.save'), place));
  await learner.isLedTo(learner.button(learner.t('blocks.asked.change'), place));
  await learner.hears(learner.t('blocks.asked.saved'));
}
