import { Learner } from './learner.ts';
import { test } from './quietTest.ts';

test('two tabs on one course lose nothing', async ({ context, language }) => {
  const open = async () => new Learner(await context.newPage(), { language }).open();
  const first = await (await open()).start();
  const second = await (await open()).resume();

  // Each tab does another half of the lesson, turn by turn.
  const { blocks } = await first.content('objectives');
  const halves = blocks.filter(({ type }) => type !== 'continue');
  for (const [index, block] of halves.entries()) await (index % 2 === 0 ? first : second).do(block);
  await first.saved();
  await second.saved();

  const third = await (await open()).resume();
  await third.goOn();
  await third.isIn(2);
});
