import { expect, test } from './quietTest.ts';

test.use({ language: 'ar', locale: 'ar' });

test('a learner goes from the library to the certificate', async ({ page, learner, t }) => {
  // The whole course.
  test.slow();
  const { title } = await learner.cover();
  const { lessons } = await learner.outline();
  await page.goto('/');
  await page.getByRole('link', { name: title }).click();
  await learner.start();
  for (const [index, { id }] of lessons.slice(0, -1).entries()) {
    await learner.isIn(index + 1);
    await test.step(id, () => learner.finishLesson(id));
  }
  await learner.goOn();
  await learner.isIn(lessons.length);

  await learner.saved();
  await learner.comeBack();
  await expect(page.getByText(t('cover.completed'))).toBeVisible();
  await learner.button(t('cover.certificate')).click();
  await expect(page.getByLabel(t('blocks.certificate.nameLabel'))).toBeInViewport();
});
