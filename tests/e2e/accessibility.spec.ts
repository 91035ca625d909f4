import type { Page } from '@playwright/test';

import { isLong } from '../effort.ts';
import { violations, violationsOfColour } from './axe.ts';
import { expect, test } from './quietTest.ts';
import { once } from './runOnce.ts';
import type { Language } from './spoken.ts';

/** In light and in dark; what colours do to each other, no language changes. */
async function expectNone(page: Page, language: Language): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  if (language === 'ar') return;
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violationsOfColour(page), 'light').toEqual([]);
}

test('library and cover have no barriers that axe knows, in light and in dark', async ({
  page,
  learner,
  t,
}) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: /./ }).first()).toBeVisible();
  await expectNone(page, learner.language);
  await learner.open();
  await expect(learner.button(t('cover.start'))).toBeVisible();
  await expectNone(page, learner.language);
});

test('lessons in which everything is done and open have none', async ({ page, learner }) => {
  const lessons = await learner.readings();
  await learner.openAfter(lessons);
  // What lessons are built of is looked at in every state elsewhere: of the pages two long ones tell.
  const [first, last] = learner.language === 'ar' ? [1, 2] : [2, 3];
  for (const { id, title } of isLong ? lessons : lessons.slice(first, last)) {
    await learner.goTo(id);
    await expect(learner.heading(title, 1)).toBeVisible();
    await expect(learner.next).toBeVisible();
    await expectNone(page, learner.language);
  }
});

test(
  'the quiz has none, from its first page to the review',
  { tag: once },
  async ({ page, learner, t }) => {
    await learner.openAfter(await learner.readings());
    await learner.goTo('quiz');
    await expect(learner.button(t('quiz.start'))).toBeVisible();
    await expectNone(page, learner.language);
    const { quiz } = await learner.quiz();
    await learner.takeQuiz(quiz.questions, false);
    await expect(learner.heading(t('results.notPassed'))).toBeVisible();
    await expectNone(page, learner.language);
    await learner.button(t('results.review')).click();
    await expect(learner.heading(t('results.reviewTitle'))).toBeVisible();
    await expectNone(page, learner.language);
  },
);

test(
  'the result and the certificate of one who has passed have none',
  { tag: once },
  async ({ page, learner, t }) => {
    const { lessons } = await learner.outline();
    await learner.openAfter(lessons.slice(0, -1));
    await learner.goTo('quiz');
    await expect(learner.heading(t('results.passed'))).toBeVisible();
    await expectNone(page, learner.language);
    await learner.goTo('certificate');
    await expect(page.getByLabel(t('blocks.certificate.nameLabel'))).toBeVisible();
    await expectNone(page, learner.language);
  },
);
