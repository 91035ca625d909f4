import type { Page } from '@playwright/test';

import { violations } from './axe.ts';
import { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';

async function expectNone(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
}

test('the pages have no barriers that axe knows, in light and in dark', async ({ page }) => {
  // A whole course, and ten pages of it looked at twice.
  test.slow();
  await page.goto('/');
  await expect(page.getByRole('link', { name: /Working with peer workers/ })).toBeVisible();
  await expectNone(page);

  const learner = await new Learner(page).open();
  await expect(page.getByRole('button', { name: 'Start course' })).toBeVisible();
  await expectNone(page);

  await learner.start();
  const { lessons } = await learner.outline();
  for (const { id } of lessons.slice(0, 4)) {
    const lesson = await learner.lesson(id);
    if (lesson.type === 'quiz') continue;
    for (const block of lesson.blocks) await learner.do(block);
    await expectNone(page);
    await learner.goOn();
  }

  const quiz = await learner.lesson('quiz');
  if (quiz.type !== 'quiz') throw new Error('The fifth lesson is the quiz.');
  await expect(page.getByRole('button', { name: 'Start the quiz' })).toBeVisible();
  await expectNone(page);
  await learner.takeQuiz(quiz.quiz.questions, false);
  await expect(page.getByRole('heading', { name: 'Not yet' })).toBeVisible();
  await expectNone(page);
  await page.getByRole('button', { name: 'Review my answers' }).click();
  await expectNone(page);
});
