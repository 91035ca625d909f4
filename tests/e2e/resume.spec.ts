import type { PlayableBlock } from '../../src/blocks/playable.ts';
import { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';

/** Leaves in the middle of what was just done, and comes back on another day. */
async function leaveAndReturn(learner: Learner, lesson: number, block: PlayableBlock) {
  await learner.comeBack();
  await learner.resume();
  await expect(learner.page.getByText(`Lesson ${lesson}`, { exact: true })).toBeVisible();
  await expect(learner.block(block.key)).toBeInViewport();
}

/** Half-does one block, comes back to it, and finds it as it was. */
async function interrupt(learner: Learner, lesson: number, block: PlayableBlock): Promise<void> {
  const place = learner.block(block.key);
  switch (block.type) {
    case 'flipCards': {
      const [first] = block.content.cards;
      await place.getByRole('button', { name: first?.front ?? '' }).click();
      await leaveAndReturn(learner, lesson, block);
      await expect(place.getByText(/^1 of \d+ cards turned$/)).toBeVisible();
      return;
    }
    case 'accordion': {
      const [first] = block.content.panels;
      await place.getByRole('button', { name: first?.title ?? '', exact: true }).click();
      await leaveAndReturn(learner, lesson, block);
      await expect(place.getByText(/^1 of \d+ sections opened$/)).toBeVisible();
      return;
    }
    case 'choice':
    case 'trueFalse': {
      await learner.choose(block);
      await leaveAndReturn(learner, lesson, block);
      await expect(place.locator('input:checked')).not.toHaveCount(0);
      await place.getByRole('button', { name: 'Check my answer' }).click();
      await leaveAndReturn(learner, lesson, block);
      await expect(place.getByText("That's right.")).toBeVisible();
      return;
    }
    default:
  }
}

test('leaving in the middle of each lesson loses nothing', async ({ page }) => {
  const learner = await (await new Learner(page).open()).start();
  const { lessons } = await learner.outline();
  for (const [index, { id }] of lessons.slice(0, 4).entries()) {
    const lesson = await learner.lesson(id);
    if (lesson.type === 'quiz') continue;
    const interrupted = new Set<string>();
    for (const block of lesson.blocks) {
      if (!interrupted.has(block.type)) await interrupt(learner, index + 1, block);
      interrupted.add(block.type);
      await resumeDoing(learner, block);
    }
    await learner.goOn();
  }
  await expect(page.getByText('Lesson 5', { exact: true })).toBeVisible();
});

/** Does what is left of a block. */
async function resumeDoing(learner: Learner, block: PlayableBlock): Promise<void> {
  const place = learner.block(block.key);
  await expect(place).toBeVisible();
  const isQuestion = block.type === 'choice' || block.type === 'trueFalse';
  if (isQuestion && (await place.getByText("That's right.").isVisible())) return;
  if (block.type !== 'flipCards') return learner.do(block);
  await expect(place.getByText(/cards turned$/)).toBeVisible();
  const closed = place.getByRole('button', { name: /^Turn the card/ });
  while (await closed.first().isVisible()) await closed.first().click();
}

test('leaving in the middle of the quiz keeps the draw and the answers', async ({ page }) => {
  const learner = await (await new Learner(page).open()).start();
  const { lessons } = await learner.outline();
  for (const { id } of lessons.slice(0, 4)) await learner.finishLesson(id);
  const lesson = await learner.lesson('quiz');
  if (lesson.type !== 'quiz') throw new Error('The fifth lesson is the quiz.');
  const { questions } = lesson.quiz;

  await learner.startQuiz();
  const first = await learner.answerShown(questions);
  await page.getByRole('button', { name: 'Next question' }).click();
  const second = await learner.answerShown(questions, false);
  const chosen = await page.locator('input:checked').evaluateAll(labels);

  await learner.comeBack();
  await learner.resume();
  const carryOn = page.getByRole('button', { name: 'Carry on with the quiz' });
  if (await carryOn.isVisible()) await carryOn.click();
  while ((await page.getByRole('group', { name: first }).count()) === 0) {
    await page.getByRole('button', { name: 'Previous question' }).click();
  }
  await expect(page.locator('input:checked')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.getByRole('group', { name: second })).toBeVisible();
  expect(await page.locator('input:checked').evaluateAll(labels)).toEqual(chosen);
});

/** The words of the options that are chosen. */
function labels(inputs: readonly Element[]): readonly (string | undefined)[] {
  return inputs.map((input) => input.closest('label')?.textContent ?? undefined);
}
