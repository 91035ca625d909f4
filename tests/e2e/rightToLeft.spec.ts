import type { Page } from '@playwright/test';

import { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';
import { type Language, spoken } from './spoken.ts';

test.describe('in Arabic', () => {
  test.use({ language: 'ar', locale: 'ar' });

  test('the page runs from right to left, and says that its words are a translation', async ({
    page,
    learner,
    t,
  }) => {
    await learner.open();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByText(t('cover.unreviewed'))).toBeVisible();
    await expect.poll(() => page.evaluate(loadedFaces)).toContain('Readex Pro');

    await learner.start();
    const outline = await page.getByRole('navigation').first().boundingBox();
    const lesson = await page.getByRole('main').boundingBox();
    expect(outline?.x).toBeGreaterThan(lesson?.x ?? Infinity);
  });
});

/** Runs in the page: the faces that its letters are set in. */
const loadedFaces = (): readonly string[] =>
  [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);

test('another language in mid-lesson loses nothing', async ({ page }) => {
  const english = await new Learner(page).open();
  const arabic = new Learner(page, { language: 'ar' });
  await english.start();
  const { blocks } = await english.content('objectives');
  const guess = blocks.find(({ type }) => type === 'trueFalse');
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

  // In headings: words of a text can be opened, too.
  const headings = page.getByRole('main').getByRole('heading');
  const opened = headings.getByRole('button', { expanded: true });
  const inArabic = ['ما الأسماء الأخرى لعاملي دعم الأقران؟', 'هل له تعريف واحد؟'];
  for (const name of inArabic) await headings.getByRole('button', { name }).click();
  await expect(opened).toHaveText(inArabic);
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
