import { expect, test } from './quietTest.ts';

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
    await learner.finishLesson(id);
  }
  await learner.goOn();
  await learner.isIn(lessons.length);

  await learner.saved();
  await learner.comeBack();
  await expect(page.getByText(t('cover.completed'))).toBeVisible();
  await learner.button(t('cover.certificate')).click();
  await expect(page.getByLabel(t('blocks.certificate.nameLabel'))).toBeInViewport();
});

test('a locked lesson says what opens it, and does not open by its address', async ({
  page,
  learner,
  t,
}) => {
  const { title } = await learner.cover();
  const { lessons } = await learner.outline();
  await learner.open();
  await page.goto('/peer-work/#/lesson/quiz');
  await expect(learner.heading(title, 1)).toBeVisible();
  const reason = t('outline.lockedShort', { number: 4 });
  const said = t('cover.lessonLocked', { title: lessons[4]?.title ?? '', reason });
  await expect(page.getByText(said)).toBeVisible();
});

test('the Exit page says what is kept, and the end is final', async ({ learner, t }) => {
  await (await learner.open()).start();
  await learner.button(t('exit.button')).click();
  await expect(learner.heading(t('exit.title'))).toBeVisible();
  await learner.button(t('exit.stay')).click();
  await learner.isIn(1);

  await learner.button(t('exit.button')).click();
  await learner.button(t('exit.confirm')).click();
  await expect(learner.heading(t('exit.endedTitle'))).toBeVisible();

  await learner.open();
  await learner.resume();
});
