import type { Page } from '@playwright/test';

import type { PlayableBlock } from '../../src/blocks/playable.ts';
import { richTextToPlainText } from '../../src/richtext/linear.ts';
import { violations } from './axe.ts';
import {
  finishSentence,
  giveVoices,
  heard,
  isOver,
  marked,
  type SpokenVoice,
} from './fakeSpeech.ts';
import type { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';
import { once } from './runOnce.ts';
import type { Language } from './spoken.ts';

const voices = { 'en-AU': { name: 'Karen', lang: 'en-AU' }, ar: { name: 'Majed', lang: 'ar-001' } };
const onThisDevice = (language: Language) => ({ ...voices[language], localService: true });
const elsewhere = (language: Language) => ({ ...voices[language], localService: false });

const bar = ({ page, t }: Learner) => page.getByRole('region', { name: t('listen.title') });
const inBar = (learner: Learner, name: 'agree' | 'options' | 'pause' | 'play') =>
  bar(learner).getByRole('button', { name: learner.t(`listen.${name}`), exact: true });
const listenButton = ({ page, t }: Learner) =>
  page.getByRole('button', { name: t('frame.listen'), exact: true });
/** The first words of a lesson. */
const opening = ({ t }: Learner) => t('lesson.number', { number: 1 });

async function startWith(learner: Learner, voice: SpokenVoice): Promise<void> {
  await giveVoices(learner.page, [voice]);
  await (await learner.open()).start();
}

/** What a text says, line by line. */
const linesOf = (block: PlayableBlock | undefined): readonly string[] =>
  block?.type === 'text' ? richTextToPlainText(block.content.text).split('\n') : [];

/** What a text stands under. */
const titleOf = (block: PlayableBlock | undefined): string =>
  (block?.type === 'text' ? block.content.title : null) ?? '';

/** Hears the page up to some words. */
async function hearUntil(page: Page, words: string): Promise<void> {
  for (let sentences = 0; sentences < 40; sentences += 1) {
    const now = await heard(page);
    if (now === words) return;
    await finishSentence(page);
    await isOver(page, now);
  }
  throw new Error(`Never heard: ${words}`);
}

test('a lesson is read, its sentence marked and in view, until the learner leaves', async ({
  page,
  learner,
  language,
  t,
}) => {
  await startWith(learner, onThisDevice(language));
  await listenButton(learner).click();
  await expect.poll(() => heard(page)).toBe(opening(learner));
  await expect(inBar(learner, 'pause')).toBeFocused();

  const { blocks } = await learner.content('objectives');
  const sentence = linesOf(blocks[1])[1] ?? '';
  await hearUntil(page, sentence);
  await expect.poll(() => marked(page)).toBe(sentence);
  await expect(page.getByText(sentence)).toBeInViewport();
  expect(await violations(page)).toEqual([]);

  await inBar(learner, 'pause').click();
  expect(await heard(page)).toBeNull();
  await inBar(learner, 'play').click();
  await expect.poll(() => heard(page)).toBe(sentence);

  await page.getByRole('button', { name: t('exit.button'), exact: true }).click();
  await expect(bar(learner)).toHaveCount(0);
  await expect.poll(async () => [await heard(page), await marked(page)]).toEqual([null, null]);
});

test(
  'what is spoken stays in view when the bar grows',
  { tag: once },
  async ({ page, learner, language }) => {
    await page.setViewportSize({ width: 1280, height: 640 });
    await startWith(learner, onThisDevice(language));
    await listenButton(learner).click();
    const { blocks } = await learner.content('objectives');
    await hearUntil(page, titleOf(blocks[0]));
    await page.evaluate(() => scrollTo(0, 0));
    await inBar(learner, 'options').click();
    const spoken = learner.heading(titleOf(blocks[0]));
    await expect
      .poll(async () => {
        const [text, cover] = await Promise.all([spoken.boundingBox(), bar(learner).boundingBox()]);
        return (text?.y ?? 0) + (text?.height ?? 0) <= (cover?.y ?? 0);
      })
      .toBe(true);
  },
);

test(
  'the bar never covers what has the focus',
  { tag: once },
  async ({ page, learner, language, t }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await startWith(learner, onThisDevice(language));
    await page.getByRole('button', { name: t('frame.more'), exact: true }).click();
    await listenButton(learner).click();
    await inBar(learner, 'options').click();
    // No further than what is spoken asks for.
    await expect(page.getByText(opening(learner), { exact: true })).toBeInViewport();
    expect(await violations(page)).toEqual([]);
    const top = (await bar(learner).boundingBox())?.y ?? 0;
    for (let steps = 0; steps < 12; steps += 1) {
      await page.keyboard.press('Shift+Tab');
      const focused = await page.evaluate(() => {
        const { activeElement } = document;
        const isInBar = activeElement?.closest('[data-listen]') !== null;
        return isInBar ? null : (activeElement?.getBoundingClientRect().bottom ?? null);
      });
      if (focused !== null) expect(focused).toBeLessThanOrEqual(top);
    }
  },
);

test(
  'without a voice for the language there is no Listen',
  { tag: once },
  async ({ page, learner, t }) => {
    await startWith(learner, { name: 'Marie', lang: 'fr-FR', localService: true });
    await expect(page.getByRole('button', { name: t('exit.button'), exact: true })).toBeVisible();
    await expect(listenButton(learner)).toHaveCount(0);
  },
);

test(
  'a voice that sends the text away is asked about first',
  { tag: once },
  async ({ page, learner, language, t }) => {
    await startWith(learner, elsewhere(language));
    await listenButton(learner).click();
    await expect(bar(learner).getByText(t('listen.consent'))).toBeVisible();
    expect([await heard(page), await marked(page)]).toEqual([null, null]);
    expect(await violations(page)).toEqual([]);
    await inBar(learner, 'agree').click();
    await expect.poll(() => heard(page)).toBe(opening(learner));

    await page.reload();
    await listenButton(learner).click();
    await expect.poll(() => heard(page)).not.toBeNull();
  },
);
