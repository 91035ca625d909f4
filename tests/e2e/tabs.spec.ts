import { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';

test('two tabs on one course lose nothing', async ({ context }) => {
  const first = await (await new Learner(await context.newPage()).open()).start();
  const lesson = await first.lesson('objectives');
  if (lesson.type === 'quiz') throw new Error('The first lesson is one to read and do.');
  const second = await (await new Learner(await context.newPage()).open()).resume();

  // Each tab does another half of the lesson, turn by turn.
  const blocks = lesson.blocks.filter(({ type }) => type !== 'continue');
  for (const [index, block] of blocks.entries()) await (index % 2 === 0 ? first : second).do(block);
  await first.saved();
  await second.saved();

  const third = await (await new Learner(await context.newPage()).open()).resume();
  await third.goOn();
  await expect(third.page.getByText('Lesson 2', { exact: true })).toBeVisible();
});
