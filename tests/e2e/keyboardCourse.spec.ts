import { KeyboardLearner } from './keyboardLearner.ts';
import { expect, test } from './quietTest.ts';

test('the keyboard alone leads from the cover to the certificate', async ({ learner, t }) => {
  // The whole course, key by key.
  test.slow();
  const keys = new KeyboardLearner(await learner.open());
  await keys.activate(learner.button(t('cover.start')));
  const { lessons } = await learner.outline();
  for (const { id } of lessons) await test.step(id, () => keys.finishLesson(id));
  await expect(learner.page.getByText(t('cover.completed'))).toBeVisible();
  await keys.reach(learner.button(t('cover.reviewCourse')));
});
