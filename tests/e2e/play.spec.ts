import { expect, test } from './quietTest.ts';
import { once } from './runOnce.ts';

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

test(
  'the Exit page says what is kept, and the course can be opened again',
  { tag: once },
  async ({ learner, t }) => {
    await (await learner.open()).start();
    await learner.button(t('exit.button')).click();
    await expect(learner.heading(t('exit.title'))).toBeVisible();
    await learner.button(t('exit.stay')).click();
    await learner.isIn(1);

    await learner.button(t('exit.button')).click();
    await learner.button(t('exit.confirm')).click();
    await expect(learner.heading(t('exit.endedTitle'))).toBeVisible();

    await learner.button(t('exit.open')).click();
    await learner.resume();
  },
);

test(
  'Back and Forward lead through a quiz, and past what is over',
  { tag: once },
  async ({ page, learner, t }) => {
    const { lessons } = await learner.outline();
    const quiz = lessons.findIndex(({ type }) => type === 'quiz');
    await learner.openAfter(lessons.slice(0, quiz));
    await learner.goTo(lessons[quiz - 1]?.id ?? '');
    await learner.isIn(quiz);
    await learner.goTo(lessons[quiz]?.id ?? '');
    await learner.startQuiz();
    const of = (await learner.quiz()).quiz.draw;
    const isAt = (number: number) =>
      expect(learner.heading(t('quiz.number', { number, of }), 1)).toBeVisible();
    await isAt(1);
    await learner.button(t('quiz.next')).click();
    await isAt(2);
    await page.goBack();
    await isAt(1);
    await page.goForward();
    await isAt(2);
    await page.reload();
    await isAt(2);
    await page.goBack();
    await page.goBack();
    await learner.isIn(quiz);
  },
);
