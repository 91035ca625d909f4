import { KeyboardLearner } from './keyboardLearner.ts';
import { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';

test('the keyboard alone leads through every block, from the cover to completion', async ({
  page,
}) => {
  // The whole course, key by key.
  test.slow();
  const learner = await new Learner(page, { course: 'gallery' }).open();
  const keys = new KeyboardLearner(learner);
  await keys.activate(learner.button(learner.t('cover.start')));
  const { lessons } = await learner.outline();
  for (const { id } of lessons) await test.step(id, () => keys.finishLesson(id));
  await expect(page.getByText(learner.t('cover.completed'))).toBeVisible();
  await keys.reach(learner.button(learner.t('cover.reviewCourse')));
});
