import type { Page } from '@playwright/test';

import { violations } from './axe.ts';
import { finishSentence, giveVoices, heard, marked } from './fakeSpeech.ts';
import { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';

const karen = { name: 'Karen', lang: 'en-AU', localService: true };
const online = { name: 'Olive', lang: 'en-AU', localService: false };

const bar = (page: Page) => page.getByRole('region', { name: 'Reading aloud' });
const listenButton = (page: Page) => page.getByRole('button', { name: 'Listen', exact: true });

async function startWith(page: Page, ...voices: Parameters<typeof giveVoices>[1]) {
  await giveVoices(page, voices);
  await (await new Learner(page).open()).start();
}

/** Hears the page up to some words. */
async function hearUntil(page: Page, words: string): Promise<void> {
  for (let sentences = 0; sentences < 40; sentences += 1) {
    const now = await heard(page);
    if (now === words) return;
    await finishSentence(page);
    await expect.poll(() => heard(page)).not.toBe(now);
  }
  throw new Error(`Never heard: ${words}`);
}

test('a lesson is read, its sentence marked and in view, until the learner leaves', async ({
  page,
}) => {
  await startWith(page, karen);
  await listenButton(page).click();
  await expect.poll(() => heard(page)).toBe('Lesson 1');
  await expect(bar(page).getByRole('button', { name: 'Pause' })).toBeFocused();

  await hearUntil(page, 'say what peer work is');
  expect(await marked(page)).toBe('say what peer work is');
  await expect(page.getByText('say what peer work is')).toBeInViewport();
  expect(await violations(page)).toEqual([]);

  await bar(page).getByRole('button', { name: 'Pause' }).click();
  expect(await heard(page)).toBeNull();
  await bar(page).getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => heard(page)).toBe('say what peer work is');

  await page.getByRole('button', { name: 'Exit', exact: true }).click();
  await expect(bar(page)).toHaveCount(0);
  expect([await heard(page), await marked(page)]).toEqual([null, null]);
});

test('what is spoken stays in view when the bar grows', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 640 });
  await startWith(page, karen);
  await listenButton(page).click();
  await hearUntil(page, 'Welcome');
  await page.evaluate(() => scrollTo(0, 0));
  await bar(page).getByRole('button', { name: 'Voice and speed' }).click();
  const spoken = page.getByRole('heading', { name: 'Welcome' });
  await expect
    .poll(async () => {
      const [text, cover] = await Promise.all([spoken.boundingBox(), bar(page).boundingBox()]);
      return (text?.y ?? 0) + (text?.height ?? 0) <= (cover?.y ?? 0);
    })
    .toBe(true);
});

test('the bar never covers what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await startWith(page, karen);
  await page.getByRole('button', { name: 'More' }).click();
  await listenButton(page).click();
  await bar(page).getByRole('button', { name: 'Voice and speed' }).click();
  // No further than what is spoken asks for.
  await expect(page.getByText('Lesson 1', { exact: true })).toBeInViewport();
  expect(await violations(page)).toEqual([]);
  const top = (await bar(page).boundingBox())?.y ?? 0;
  for (let steps = 0; steps < 12; steps += 1) {
    await page.keyboard.press('Shift+Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      const inBar = activeElement?.closest('[data-listen]') !== null;
      return inBar ? null : (activeElement?.getBoundingClientRect().bottom ?? null);
    });
    if (focused !== null) expect(focused).toBeLessThanOrEqual(top);
  }
});

test('without a voice for the language there is no Listen', async ({ page }) => {
  await startWith(page, { name: 'Marie', lang: 'fr-FR', localService: true });
  await expect(page.getByRole('button', { name: 'Exit', exact: true })).toBeVisible();
  await expect(listenButton(page)).toHaveCount(0);
});

test('a voice that sends the text away is asked about first', async ({ page }) => {
  await startWith(page, online);
  await listenButton(page).click();
  await expect(bar(page).getByText(/sent to the voice’s maker/)).toBeVisible();
  expect([await heard(page), await marked(page)]).toEqual([null, null]);
  expect(await violations(page)).toEqual([]);
  await bar(page).getByRole('button', { name: 'Agree and listen' }).click();
  await expect.poll(() => heard(page)).toBe('Lesson 1');

  await page.reload();
  await listenButton(page).click();
  await expect.poll(() => heard(page)).not.toBeNull();
});
