import type { PlayableBlock } from '../../src/blocks/playable.ts';
import { isQuestion } from '../../src/blocks/questions.ts';
import type { PlayableContentLesson } from '../../src/course/playable.ts';
import { isLong } from '../effort.ts';
import type { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';
import { beginning } from './spoken.ts';

/** Leaves in the middle of what was just done, and comes back on another day. */
async function leaveAndReturn(learner: Learner, lesson: number, block: PlayableBlock) {
  await learner.comeBack();
  await learner.resume();
  await learner.isIn(lesson);
  await expect(learner.block(block.key)).toBeInViewport();
}

/** Half-does one block, comes back to it, and finds it as it was. */
async function interrupt(learner: Learner, lesson: number, block: PlayableBlock): Promise<void> {
  const place = learner.block(block.key);
  const { t } = learner;
  if (isQuestion(block)) {
    await learner.choose(block);
    await leaveAndReturn(learner, lesson, block);
    await expect(place.locator('input:checked')).not.toHaveCount(0);
    await place.getByRole('button', { name: t('blocks.question.submit') }).click();
    await leaveAndReturn(learner, lesson, block);
    await expect(place.getByText(t('blocks.question.right'))).toBeVisible();
    return;
  }
  switch (block.type) {
    case 'flipCards': {
      const { cards } = block.content;
      await place.getByRole('button', { name: cards[0]?.front ?? '' }).click();
      await leaveAndReturn(learner, lesson, block);
      const turned = t('blocks.flipCards.progress', { seen: 1, count: cards.length });
      await expect(place.getByText(turned, { exact: true })).toBeVisible();
      return;
    }
    case 'accordion': {
      const { panels } = block.content;
      await place.getByRole('button', { name: panels[0]?.title ?? '', exact: true }).click();
      await leaveAndReturn(learner, lesson, block);
      const opened = t('blocks.accordion.progress', { seen: 1, count: panels.length });
      await expect(place.getByText(opened, { exact: true })).toBeVisible();
      return;
    }
    default:
  }
}

/** The lessons that have a type first; the long run leaves every lesson, the last time near its end. */
const left = isLong ? [1, 2, 3, 4] : [1, 2];

for (const number of left) {
  test(`leaving in the middle of lesson ${number} loses nothing`, async ({ learner }) => {
    // A lesson, and several openings of the course.
    test.slow();
    const lessons = await learner.readings();
    await learner.openAfter(lessons.slice(0, number - 1));
    await (number === 1 ? learner.start() : learner.resume());
    const { blocks = [] } = lessons[number - 1] ?? {};
    const interrupted = toLeaveIn(blocks, lessons.slice(0, number - 1));
    const last = blocks.findLastIndex((block) => interrupted.includes(block));
    const goesOn = isLong || number === 1;
    for (const block of goesOn ? blocks : blocks.slice(0, last + 1)) {
      if (interrupted.includes(block)) await interrupt(learner, number, block);
      await resumeDoing(learner, block);
    }
    if (!goesOn) return;
    await learner.goOn();
    await learner.isIn(number + 1);
  });
}

/** What can be left when it is half done, and shows it: an option that is chosen, a part that is open. */
const LEFT = new Set<PlayableBlock['type']>(['accordion', 'choice', 'flipCards', 'trueFalse']);

/**
 * The first block of each type that can be left and was in no lesson before: each opens the course
 * anew. Where all were, the last one, behind every Continue of the lesson.
 */
function toLeaveIn(
  blocks: readonly PlayableBlock[],
  before: readonly PlayableContentLesson[],
): readonly PlayableBlock[] {
  const known = new Set(before.flatMap((lesson) => lesson.blocks.map(({ type }) => type)));
  const open = blocks.filter(({ type }) => LEFT.has(type));
  const first = open.filter(
    ({ type }, index) => !known.has(type) && open.findIndex((each) => each.type === type) === index,
  );
  return first.length > 0 ? first : open.slice(-1);
}

/** Does what is left of a block. */
async function resumeDoing(learner: Learner, block: PlayableBlock): Promise<void> {
  const place = learner.block(block.key);
  const { t } = learner;
  await expect(place).toBeVisible();
  if (isQuestion(block) && (await place.getByText(t('blocks.question.right')).isVisible())) return;
  if (block.type !== 'flipCards') return learner.do(block);
  const closed = place.getByRole('button', { name: beginning(t('blocks.flipCards.turn')) });
  await expect(closed.first()).toBeVisible();
  while (await closed.first().isVisible()) await closed.first().click();
}

test('leaving in the middle of the quiz keeps the draw and the answers', async ({
  page,
  learner,
  t,
}) => {
  await learner.openAfter(await learner.readings());
  const { quiz } = await learner.quiz();
  await learner.resume();
  await learner.startQuiz();
  const first = await learner.answerShown(quiz.questions);
  await learner.button(t('quiz.next')).click();
  const second = await learner.answerShown(quiz.questions, false);
  const chosen = await page.locator('input:checked').evaluateAll(labels);

  await learner.comeBack();
  await learner.resume();
  const carryOn = learner.button(t('quiz.resume'));
  const asked = page.getByRole('group');
  await expect(carryOn.or(asked).first()).toBeVisible();
  if (await carryOn.isVisible()) await carryOn.click();
  await asked.first().waitFor();
  while ((await page.getByRole('group', { name: first }).count()) === 0) {
    await learner.button(t('quiz.previous')).click();
  }
  await expect(page.locator('input:checked')).not.toHaveCount(0);
  await learner.button(t('quiz.next')).click();
  await expect(page.getByRole('group', { name: second })).toBeVisible();
  expect(await page.locator('input:checked').evaluateAll(labels)).toEqual(chosen);
});

/** The words of the options that are chosen. */
function labels(inputs: readonly Element[]): readonly (string | undefined)[] {
  return inputs.map((input) => input.closest('label')?.textContent ?? undefined);
}
