import { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';

test('a learner goes from the library to a passed quiz', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Working with peer workers/ }).click();
  const learner = new Learner(page);
  await learner.start();
  for (const { id } of (await learner.outline()).lessons.slice(0, 5)) {
    await learner.finishLesson(id);
  }
  await page
    .getByRole('button', { name: /^Next/ })
    .or(page.getByRole('link', { name: /^Next/ }))
    .click();
  await expect(page.getByText('Lesson 6', { exact: true })).toBeVisible();

  await learner.comeBack();
  await expect(page.getByText('You have completed this course.')).toBeVisible();
  await page.getByRole('button', { name: 'See your certificate' }).click();
  await expect(page.getByLabel('Your name for the certificate')).toBeInViewport();
});

test('a locked lesson says what opens it, and does not open by its address', async ({ page }) => {
  await new Learner(page).open();
  await page.goto('/peer-work/#/lesson/quiz');
  await expect(page.getByRole('heading', { name: 'Working with peer workers' })).toBeVisible();
  await expect(page.getByText(/“Quiz” is not open yet/)).toBeVisible();
});

test('the Exit page says what is kept, and the end is final', async ({ page }) => {
  const learner = await (await new Learner(page).open()).start();
  await page.getByRole('button', { name: 'Exit' }).click();
  await expect(page.getByRole('heading', { name: 'Leave the course?' })).toBeVisible();
  await page.getByRole('button', { name: 'Stay here' }).click();
  await expect(page.getByText('Lesson 1', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Exit' }).click();
  await page.getByRole('button', { name: 'Leave the course' }).click();
  await expect(page.getByRole('heading', { name: 'You can close this window now.' })).toBeVisible();

  await learner.open();
  await expect(page.getByRole('button', { name: /^Resume/ })).toBeVisible();
});
