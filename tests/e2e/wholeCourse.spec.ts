import { isLong } from '../effort.ts';
import { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';

/** Each that people take is played here or by `keyboardCourse.spec.ts`; the long run plays all in both. */
const courses = [
  { course: 'peer-work', language: 'ar' },
  { course: 'peer-support', language: 'en-AU' },
  ...(isLong ? ([{ course: 'intentional-peer-support', language: 'en-AU' }] as const) : []),
] as const;

for (const { course, language } of courses) {
  test.describe(course, () => {
    test.use({ language, locale: language });

    test('a learner goes from the library to the certificate', async ({ page, t }) => {
      // The whole course.
      test.slow();
      const learner = new Learner(page, { course, language });
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
  });
}
