import { setTimeout } from 'node:timers/promises';

import { chromium, expect } from '@playwright/test';

import { installedChromium } from './chromium.mjs';
import { DeskLearner } from './deskLearner.ts';
import { test } from './misbehavingLms.ts';

// In one worker, with the packages that it has published.
test.describe.configure({ mode: 'default' });

test('while an LMS blocks the page, what is pressed counts; commits that fail are said, and made up for', async ({
  page,
  desk,
}) => {
  const learner = await new DeskLearner(page, desk).launch();
  await learner.start();
  await learner.shows('Saved');
  await page.route('**/slow', async (route) => {
    await setTimeout(2_000);
    await route.fulfill({ body: '' });
  });
  await learner.fault('Commit', { kind: 'slow' });
  const blocked = page.waitForEvent('console', (message) => message.text() === 'blocked');
  await learner.answer();
  await blocked;
  await learner.turnCard('What is hope?');
  await learner.fault('', null);
  await learner.shows('1 of 2 cards turned');
  await learner.shows('Saved');
  await expect
    .poll(() => learner.stored())
    .toMatchObject({ 'cmi.interactions.0.result': 'correct' });

  const work = async () => (await learner.stored())['cmi.suspend_data'] ?? '';
  const fails = [
    [{ kind: 'false', code: '101' }, () => learner.turnCard('What is respect?')],
    [{ kind: 'throws' }, () => learner.goToQuiz()],
  ] as const;
  for (const [way, act] of fails) {
    const before = await work();
    await learner.fault('Commit', way);
    await act();
    await learner.shows('Kept on this device');
    expect(await work()).toBe(before);
    await learner.fault('', null);
    await learner.shows('Saved');
    expect(await work()).not.toBe(before);
  }
});

test('the API goes in the middle of a visit: the next one has all of it, and loaded again in a quiz, the answer is still chosen', async ({
  page,
  desk,
}) => {
  const learner = await new DeskLearner(page, desk).launch();
  await learner.start();
  await learner.fault('', { kind: 'gone' });
  await learner.answer();
  await learner.shows('Kept on this device');
  await learner.turnCards();
  await (await learner.launch()).resume();
  await learner.hasAnswered();
  await learner.shows('All cards turned');

  await learner.goToQuiz();
  const right = learner.course.getByRole('radio', { name: /^To (listen|say goodbye)/ });
  await right.check();
  const words = await right.getAttribute('value');
  await page.reload();
  await learner.resume();
  const carryOn = learner.course.getByRole('button', { name: 'Carry on with the quiz' });
  const chosen = learner.course.locator('input:checked');
  await expect(carryOn.or(chosen).first()).toBeVisible();
  if (await carryOn.isVisible()) await carryOn.click();
  await expect(chosen).toHaveAttribute('value', words ?? '');
});

test('two tabs: each does a part, one is killed after an answer, and a third one has both', async ({
  context,
  desk,
}) => {
  const open = async () => new DeskLearner(await context.newPage(), desk).launch();
  const one = await (await open()).start();
  await one.shows('Saved');
  const two = await (await open()).resume();
  await two.turnCards();
  await two.shows('Saved');
  await one.answer();
  await one.hasAnswered();
  await one.kill();
  const third = await (await open()).resume();
  await third.hasAnswered();
  await third.shows('All cards turned');
});

test('an LMS that stores nothing, and one whose text is damaged: it is said, and the learner keeps the work', async ({
  page,
  desk,
}) => {
  const learner = await new DeskLearner(page, desk).launch();
  await learner.fault('Commit', { kind: 'lies' });
  await learner.start();
  await learner.answer();
  await learner.shows('Saved');
  await learner.goAway();
  await page.evaluate(() => localStorage.removeItem('lms'));
  await learner.launch();
  const asked = learner.course.getByRole('dialog', { name: 'Keep your earlier work?' });
  await asked.getByRole('button', { name: 'Keep my work' }).last().click();
  await (await learner.resume()).hasAnswered();
  await learner.shows('Saved');

  const text = (await learner.stored())['cmi.suspend_data'] ?? '';
  await learner.goAway();
  await learner.change('cmi.suspend_data', text.slice(0, text.length / 2));
  await learner.launch();
  await expect(learner.course.getByText(/could not be read/)).toBeVisible();
  // What this device still holds is taken up, and goes to the LMS again.
  await (await learner.resume()).hasAnswered();
  await learner.shows('Saved');
});

test('however a visit ends, the last press is in the LMS: its frame is removed, its tab closed, its page elsewhere', async ({
  context,
  desk,
}) => {
  const open = async () => new DeskLearner(await context.newPage(), desk);
  const one = await (await (await open()).launch()).start();
  await one.shows('Saved');
  await one.answer();
  await one.page.evaluate(() => document.querySelector('iframe')?.remove());

  const two = await (await (await (await open()).changeDevice()).launch()).resume();
  await two.hasAnswered();
  await two.shows('Saved');
  await two.turnCard('What is hope?');
  await two.page.close();

  const three = await (await (await (await open()).changeDevice()).launch()).resume();
  await three.shows('1 of 2 cards turned');
  await three.shows('Saved');
  await three.turnCard('What is respect?');
  await three.page.goto('about:blank');

  const four = await (await (await (await open()).changeDevice()).launch()).resume();
  await four.shows('All cards turned');
});

test('back from the back/forward cache: what an LMS refuses is said, and nothing is lost', async ({
  desk,
}, { project }) => {
  // Only whole browsers have the cache. Playwright turns it off, and loses sight of pages from it.
  const browser = await chromium.launch({
    ...project.use.launchOptions,
    executablePath: installedChromium() ?? chromium.executablePath(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const run = async (expression: string): Promise<unknown> => {
    const { result } = await client.send('Runtime.evaluate', { expression });
    return result.value;
  };
  const course = `document.querySelector('iframe').contentDocument`;
  const learner = await (await new DeskLearner(page, desk).launch()).start();
  await learner.answer();
  await learner.goAway();
  await run('history.back()');
  await expect.poll(() => run('document.title')).toBe('Restored');
  await expect.poll(() => run(`${course}.body.innerText`)).toContain('has closed this session');
  await run(`${course}.querySelector('button[aria-label$="What is hope?"]').click()`);
  await expect.poll(() => run(`${course}.body.innerText`)).toContain('1 of 2 cards turned');
  const again = await new DeskLearner(await context.newPage(), desk).launch();
  await (await again.resume()).hasAnswered();
  await again.shows('1 of 2 cards turned');
  await browser.close();
});
