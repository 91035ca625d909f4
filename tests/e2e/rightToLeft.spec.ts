import type { Page } from '@playwright/test';

import { violations } from './axe.ts';
import { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';
import { type Language, spoken } from './spoken.ts';

test.describe('someone whose browser asks for Arabic', () => {
  test.use({ locale: 'ar' });

  test('reads and does the course in Arabic, from right to left', async ({ page }) => {
    const learner = await new Learner(page, 'peer-work', page, 'ar').open();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByText(learner.t('cover.unreviewed'))).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await learner.start();
    const outline = await page.getByRole('navigation').first().boundingBox();
    const lesson = await page.getByRole('main').boundingBox();
    expect(outline?.x).toBeGreaterThan(lesson?.x ?? Infinity);

    const { lessons } = await learner.outline();
    for (const { id } of lessons.slice(0, 4)) {
      const { title } = await learner.lesson(id);
      await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
      await learner.finishLesson(id);
    }
    await expect(page.getByRole('button', { name: learner.t('quiz.start') })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await learner.finishLesson('quiz');
    expect(await violations(page)).toEqual([]);
    await learner.comeBack();
    await expect(page.getByText(learner.t('cover.completed'))).toBeVisible();
  });
});

test('another language in mid-lesson loses nothing', async ({ page }) => {
  const english = await (await new Learner(page).open()).start();
  const arabic = new Learner(page, 'peer-work', page, 'ar');
  const first = await english.lesson('objectives');
  if (first.type === 'quiz') throw new Error('The first lesson is to be read.');
  const guess = first.blocks.find(({ type }) => type === 'trueFalse');
  if (guess === undefined) throw new Error('The first lesson asks for no guess.');
  const isChosen = () =>
    english
      .block(guess.key)
      .locator('input')
      .evaluateAll((inputs) => inputs.map((input) => input.matches(':checked')));

  await english.block(guess.key).locator('input').last().check();
  await speak(page, 'en-AU', 'ar');
  await expect(page.getByRole('heading', { name: 'أهلًا بك' })).toBeVisible();
  expect(await isChosen()).toEqual([false, true]);
  await arabic.finishLesson('objectives');

  const sections = page.getByRole('main').getByRole('button', { expanded: false });
  const opened = page.getByRole('main').getByRole('button', { expanded: true });
  await sections.first().click();
  await sections.last().click();
  await expect(opened).toHaveText(['ما الأسماء الأخرى لعاملي دعم الأقران؟', 'هل له تعريف واحد؟']);
  const inEnglish = ['What else are peer workers called?', 'Is there one definition?'];
  await speak(page, 'ar', 'en-AU');
  await expect(opened).toHaveText(inEnglish);
  await english.comeBack();
  await english.resume();
  await expect(opened).toHaveText(inEnglish);
});

/** Chooses another language in the settings. */
async function speak(page: Page, from: Language, to: Language): Promise<void> {
  const t = spoken[from];
  await page.getByRole('button', { name: t('settings.open') }).click();
  await page.getByRole('radio', { name: to === 'ar' ? 'العربية' : 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', to);
  await page.keyboard.press('Escape');
}
