import { setTimeout } from 'node:timers/promises';

import { chromium, expect } from '@playwright/test';

import { installedChromium } from './chromium.mjs';
import { DeskLearner } from './deskLearner.ts';
import { test } from './deskTest.ts';

for (const way of [{ kind: 'false', code: '101' }, { kind: 'throws' }] as const) {
  test(`commits fail (${way.kind}): it is said, and made up for`, async ({ page, desk }) => {
    const learner = await new DeskLearner(page, desk).launch();
    await learner.start();
    await learner.fault('Commit', way);
    await learner.answer();
    await learner.shows('Kept on this device');
    await learner.fault('', null);
    await learner.shows('Saved');
    expect(await learner.stored()).toMatchObject({ 'cmi.interactions.0.result': 'correct' });
  });
}

test('the API goes in the middle of a visit: the next one has all of it', async ({
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
});

test('while an LMS blocks the page for five seconds, what is pressed counts', async ({
  page,
  desk,
}) => {
  const learner = await new DeskLearner(page, desk).launch();
  await learner.start();
  await learner.shows('Saved');
  await page.route('**/slow', async (route) => {
    await setTimeout(5_000);
    await route.fulfill({ body: '' });
  });
  await learner.fault('Commit', { kind: 'slow' });
  const blocked = page.waitForEvent('console', (message) => message.text() === 'blocked');
  await learner.answer();
  await blocked;
  await learner.turnCards();
  await learner.fault('', null);
  await learner.shows('All cards turned');
  await learner.shows('Saved');
});

test('17 a tab that is killed after an answer loses nothing', async ({ page, context, desk }) => {
  const learner = await (await new DeskLearner(page, desk).launch()).start();
  await learner.answer();
  await learner.hasAnswered();
  await learner.kill();
  const again = await new DeskLearner(await context.newPage(), desk).launch();
  await (await again.resume()).hasAnswered();
});

test('two tabs: each does a part, and a third one has both', async ({ context, desk }) => {
  const open = async () => new DeskLearner(await context.newPage(), desk).launch();
  const one = await (await open()).start();
  await one.shows('Saved');
  const two = await (await open()).resume();
  await one.answer();
  await two.turnCards();
  await one.shows('Saved');
  await two.shows('Saved');
  const third = await (await open()).resume();
  await third.hasAnswered();
  await third.shows('All cards turned');
});

test('an LMS that says true and stores nothing: the learner is asked, and keeps the work', async ({
  page,
  desk,
}) => {
  const learner = await new DeskLearner(page, desk).launch();
  await learner.fault('Commit', { kind: 'lies' });
  await learner.start();
  await learner.answer();
  await learner.shows('Saved');
  await page.goto(`${desk}lms.js`);
  await page.evaluate(() => localStorage.removeItem('lms'));
  await learner.launch();
  const asked = learner.course.getByRole('dialog', { name: 'Keep your earlier work?' });
  await asked.getByRole('button', { name: 'Keep my work' }).last().click();
  await (await learner.resume()).hasAnswered();
});

test('loaded again in the middle of a quiz: the answer is still chosen', async ({ page, desk }) => {
  const learner = await (await new DeskLearner(page, desk).launch()).start();
  await learner.answer();
  await learner.turnCards();
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

test('19 a saved text that is damaged: it is said, and the course plays and saves', async ({
  page,
  desk,
}) => {
  const learner = await (await new DeskLearner(page, desk).launch()).start();
  await learner.answer();
  await learner.shows('Saved');
  const text = (await learner.stored())['cmi.suspend_data'] ?? '';
  await page.goto(`${desk}lms.js`);
  await learner.change('cmi.suspend_data', text.slice(0, text.length / 2));
  await learner.launch();
  await expect(learner.course.getByText(/could not be read/)).toBeVisible();
  // What this device still holds is taken up, and goes to the LMS again.
  await (await learner.resume()).hasAnswered();
  await learner.shows('Saved');
});

const goings: Readonly<Record<string, (learner: DeskLearner) => Promise<void>>> = {
  'the frame is removed': async ({ page }) =>
    page.evaluate(() => document.querySelector('iframe')?.remove()),
  'the tab is closed': async ({ page }) => page.close(),
  'the page goes elsewhere': async ({ page }) => void (await page.goto('about:blank')),
};

for (const [name, go] of Object.entries(goings)) {
  test(`15 ${name}: the last answer is in the LMS`, async ({ page, context, desk }) => {
    const learner = await (await new DeskLearner(page, desk).launch()).start();
    await learner.shows('Saved');
    await learner.answer();
    await go(learner);
    // Another device: nothing but what the LMS has.
    const other = new DeskLearner(await context.newPage(), desk);
    await other.page.goto(`${desk}lms.js`);
    await other.page.evaluate(() => {
      for (const key of Object.keys(localStorage)) {
        if (key !== 'lms') localStorage.removeItem(key);
      }
    });
    await (await other.launch()).resume();
    await other.hasAnswered();
  });
}

test('16 back from the back/forward cache: what an LMS refuses is said, and nothing is lost', async ({
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
  await page.goto(`${desk}lms.js`);
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
