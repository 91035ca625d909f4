import { Learner } from '../e2e/learner.ts';
import { expect, test } from '../e2e/quietTest.ts';
import { takePicture } from './picture.ts';

const desktop = { width: 1120, height: 700 };
const phone = { width: 360, height: 640 };

test('pictures of the course, from its cover to the results', async ({ page }) => {
  await page.setViewportSize(desktop);
  const learner = await new Learner(page).open();
  await expect(page.getByRole('button', { name: 'Start course' })).toBeVisible();
  await takePicture(page, 'cover');
  await page.setViewportSize(phone);
  await takePicture(page, 'cover-phone');

  await learner.start();
  await page.setViewportSize(desktop);
  await learner.finishLesson('objectives');
  await expect(page.getByText('Lesson 2', { exact: true })).toBeVisible();
  await takePicture(page, 'lesson');
  await page.setViewportSize({ width: 760, height: 440 });
  await page.getByRole('button', { name: 'lived experience' }).click();
  await takePicture(page, 'term');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1120, height: 620 });
  await page.getByRole('button', { name: 'Search this course' }).click();
  await page.getByRole('searchbox').fill('recover');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('places');
  await takePicture(page, 'search');
  await page.keyboard.press('Escape');
  await page.evaluate(() => scrollTo(0, 0));
  await page.setViewportSize(desktop);
  await page.emulateMedia({ colorScheme: 'dark' });
  await takePicture(page, 'lesson-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(phone);
  await takePicture(page, 'lesson-phone');
  await page.setViewportSize(desktop);

  const { lessons } = await learner.outline();
  for (const { id } of lessons.slice(1, 4)) await learner.finishLesson(id);
  const quiz = await learner.lesson('quiz');
  if (quiz.type !== 'quiz') throw new Error('The fifth lesson is the quiz.');
  await learner.startQuiz();
  await learner.answerShown(quiz.quiz.questions);
  await learner.saved();
  await page.evaluate(() => scrollTo(0, 0));
  await takePicture(page, 'quiz');
  const next = page.getByRole('button', { name: 'Next question' });
  while ((await next.count()) > 0) {
    await next.click();
    await learner.answerShown(quiz.quiz.questions);
  }
  await page.getByRole('button', { name: 'Finish and see my result' }).click();
  await expect(page.getByRole('heading', { name: 'You passed' })).toBeVisible();
  await expect(page.getByText('Your result is saved in this browser.')).toBeVisible();
  await learner.saved();
  await takePicture(page, 'results');
});
