import { violations } from './axe.ts';
import { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the pages have no barriers that axe knows, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    await expect(page.getByRole('link', { name: /Working with peer workers/ })).toBeVisible();
    expect(await violations(page)).toEqual([]);

    const learner = await new Learner(page).open();
    await expect(page.getByRole('button', { name: 'Start course' })).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await learner.start();
    const { lessons } = await learner.outline();
    for (const { id } of lessons.slice(0, 4)) {
      const lesson = await learner.lesson(id);
      if (lesson.type === 'quiz') continue;
      for (const block of lesson.blocks) await learner.do(block);
      expect(await violations(page)).toEqual([]);
      await learner.goOn();
    }

    const quiz = await learner.lesson('quiz');
    if (quiz.type !== 'quiz') throw new Error('The fifth lesson is the quiz.');
    await expect(page.getByRole('button', { name: 'Start the quiz' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await learner.takeQuiz(quiz.quiz.questions, false);
    await expect(page.getByRole('heading', { name: 'Not yet' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Review my answers' }).click();
    expect(await violations(page)).toEqual([]);
  });
}
