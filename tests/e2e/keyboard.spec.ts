import { KeyboardLearner } from './keyboardLearner.ts';
import { expect, test } from './quietTest.ts';

test('the keyboard alone leads from the cover to the certificate', async ({ learner, t }) => {
  // The whole course, key by key.
  test.slow();
  const keys = new KeyboardLearner(await learner.open());
  await keys.activate(learner.button(t('cover.start')));
  const { lessons } = await learner.outline();
  for (const { id } of lessons) await keys.finishLesson(id);
  await expect(learner.page.getByText(t('cover.completed'))).toBeVisible();
  await keys.reach(learner.button(t('cover.reviewCourse')));
});

test('what opens over the page gives the focus back when it closes', async ({
  page,
  learner,
  t,
}) => {
  const keys = new KeyboardLearner(await learner.open());
  await keys.activate(learner.button(t('cover.start')));
  await keys.isLedTo(page.getByRole('main').getByRole('heading', { level: 1 }));
  for (const name of [t('settings.support'), t('settings.open')]) {
    const opener = keys.button(name, page.getByRole('banner').first());
    await keys.reach(opener, 'Shift+Tab');
    await keys.press('Enter');
    const dialog = page.getByRole('dialog');
    await keys.isLedTo(dialog.getByRole('heading', { level: 2 }));
    await keys.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await keys.press('Escape');
    await keys.isLedTo(opener);
  }
});

test('the first stop leads past the bar and the outline', async ({ page, learner, t }) => {
  const keys = new KeyboardLearner(await learner.open());
  await expect(learner.button(t('cover.start'))).toBeVisible();
  await keys.press('Tab');
  await keys.isLedTo(learner.button(t('common.skipToContent')));
  await keys.press('Enter');
  await keys.isLedTo(page.getByRole('main'));
  await keys.press('Tab');
  await keys.isLedTo(learner.button(t('cover.start')));
});
