import { expect } from '@playwright/test';

import type { Learner } from './learner.ts';

/** The lesson that cannot be had on a tour. */
const LOST = 'recovery-coaching';

/**
 * Goes to every page and panel of the reference course, whose lessons have to be open, and stops at
 * each for as long as it is looked at.
 */
export async function* tourOf({ page, t }: Learner): AsyncGenerator<string> {
  const press = async (name: string) => page.getByRole('button', { name }).last().click();
  const heading = (level: number) => page.getByRole('main').getByRole('heading', { level }).first();
  const open = async (address: string) => page.goto(`/peer-work/#/${address}`);
  /** What the bar has no room for stands behind one button. */
  const pressInBar = async (name: string) => {
    const more = page.getByRole('button', { name: t('frame.more'), exact: true });
    if (await more.isVisible()) await more.click();
    await page.getByRole('button', { name, exact: true }).locator('visible=true').first().click();
  };
  const dialog = page.locator('dialog:modal');

  await page.route(`**/content/lessons/${LOST}.*.json`, (route) => route.abort());
  await page.goto('/');
  await expect(heading(1)).toBeVisible();
  yield 'library';
  await open('');
  await expect(page.getByRole('button', { name: t('cover.start') })).toBeVisible();
  yield 'cover';
  await open('lesson/co-production');
  await expect(page.locator('[data-block] h2').first()).toBeVisible();
  yield 'lesson 2';

  for (const name of [t('settings.open'), t('settings.support')]) {
    await pressInBar(name);
    await expect(dialog).toBeVisible();
    yield name;
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  const outline = page.getByRole('banner').getByRole('button', { name: t('outline.open') });
  const drawn = await outline.isVisible();
  if (drawn) {
    await outline.click();
    await expect(dialog).toBeVisible();
    yield 'outline';
  }
  await press(t('paper.title'));
  await expect(dialog.getByRole('radio').first()).toBeVisible();
  yield 'print';
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  if (drawn) await outline.click();
  await press(t('search.open'));
  const searched = dialog.getByRole('searchbox');
  await searched.fill((await page.title()).split(' ')[0] ?? '');
  await expect(dialog.getByRole('link').first()).toBeVisible();
  yield 'search';
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  if (drawn) await outline.click();
  await press(t('references.title'));
  await expect(
    dialog.getByRole('heading', { name: t('references.glossary'), exact: true }),
  ).toBeVisible();
  yield 'references';
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await open('lesson/quiz');
  await expect(page.getByRole('button', { name: t('quiz.start') })).toBeVisible();
  yield 'quiz, before it starts';
  await press(t('quiz.start'));
  await expect(page.getByRole('group').first()).toBeVisible();
  yield 'quiz, asking';
  const next = page.getByRole('button', { name: t('quiz.next') });
  while ((await next.count()) > 0) await next.click();
  await press(t('quiz.submit'));
  yield 'quiz, questions without an answer';
  await press(t('quiz.submitAnyway'));
  await expect(heading(1)).toHaveText(t('results.notPassed'));
  yield 'results';
  await press(t('results.review'));
  await expect(heading(1)).toHaveText(t('results.reviewTitle'));
  yield 'review';

  await open(`lesson/${LOST}`);
  await expect(heading(1)).toHaveText(t('trouble.unreachable.title'));
  yield 'a lesson that cannot be had';
  await open('nowhere/at/all');
  await expect(heading(1)).toHaveText(t('errors.notFound'));
  yield 'no such page';
  await open('exit');
  await expect(heading(1)).toHaveText(t('exit.title'));
  yield 'exit';
}
