import { isLong } from '../effort.ts';
import { KeyboardLearner } from './keyboardLearner.ts';
import { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';

/** What people take and no run but the long one plays by keys: `wholeCourse.spec.ts` plays it. */
const playedByHand = [
  { course: 'peer-work', language: 'en-AU' },
  { course: 'peer-support', language: 'ar' },
] as const;

/** Every block stands in the gallery; the others are those that people take. */
const courses = [
  { course: 'gallery', language: 'en-AU' },
  { course: 'intentional-peer-support', language: 'ar' },
  ...(isLong ? playedByHand : []),
] as const;

for (const { course, language } of courses) {
  test.describe(course, () => {
    test.use({ language, locale: language });

    test('the keyboard alone leads from the cover to completion', async ({ page, t }) => {
      // The whole course, key by key.
      test.slow();
      const learner = await new Learner(page, { course, language }).open();
      const keys = new KeyboardLearner(learner);
      await keys.activate(learner.button(t('cover.start')));
      const { lessons } = await learner.outline();
      for (const { id } of lessons) await test.step(id, () => keys.finishLesson(id));
      await expect(page.getByText(t('cover.completed'))).toBeVisible();
      await keys.reach(learner.button(t('cover.reviewCourse')));
    });
  });
}
