import { KeyboardLearner } from './keyboardLearner.ts';
import { expect, test } from './quietTest.ts';

test('the keyboard alone leads from the cover to the certificate', async ({ page }) => {
  // The whole course, key by key.
  test.slow();
  const learner = new KeyboardLearner(page);
  await learner.course.open();
  await learner.activate(learner.button('Start course'));
  const { lessons } = await learner.course.outline();
  for (const { id } of lessons) await learner.finishLesson(id);
  await expect(page.getByText('You have completed this course.')).toBeVisible();
  await learner.reach(learner.button('Look through the course again'));
});

test('what opens over the page gives the focus back when it closes', async ({ page }) => {
  const learner = new KeyboardLearner(page);
  await learner.course.open();
  await learner.activate(learner.button('Start course'));
  await learner.isLedTo(page.getByRole('main').getByRole('heading', { level: 1 }));
  for (const name of ['Support', 'Settings']) {
    const opener = learner.button(name, page.getByRole('banner').first());
    await learner.reach(opener, 'Shift+Tab');
    await learner.press('Enter');
    const dialog = page.getByRole('dialog');
    await learner.isLedTo(dialog.getByRole('heading', { level: 2 }));
    await learner.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await learner.press('Escape');
    await learner.isLedTo(opener);
  }
});

test('the first stop leads past the bar and the outline', async ({ page }) => {
  const learner = new KeyboardLearner(page);
  await learner.course.open();
  await learner.press('Tab');
  await learner.isLedTo(learner.button('Skip to content'));
  await learner.press('Enter');
  await learner.isLedTo(page.getByRole('main'));
  await learner.press('Tab');
  await learner.isLedTo(learner.button('Start course'));
});
