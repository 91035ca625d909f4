import { expect, type FrameLocator, type Page } from '@playwright/test';

import { unstarted as arabic } from '../../src/i18n/ar/unstarted.ts';
import { unstarted } from '../../src/i18n/en/unstarted.ts';
import { test } from './languageTest.ts';
import { spoken } from './spoken.ts';

/** What the page says when the player does not start. It is drawn in the course's own language. */
const address = '/peer-work/';
const t = spoken['en-AU'];

const late = (page: Page | FrameLocator) => page.getByText(unstarted.late);
/** Only where no script may run there is an element to be seen. */
const noScripts = (page: Page | FrameLocator) =>
  page.locator('noscript > p').filter({ hasText: unstarted.noScripts });

/** What the server gives in the place of the player's scripts. */
const refusals: Readonly<Record<string, { status?: number; contentType: string; body: string }>> = {
  'of the wrong type': { contentType: 'text/plain', body: 'export {};' },
  'that are refused': { status: 403, contentType: 'text/html', body: '<h1>No</h1>' },
  'that the browser does not understand': { contentType: 'text/javascript', body: 'let = ;' },
  'that are the page of a login': { contentType: 'text/html', body: '<form></form>' },
};

/** Runs in the page: the seconds begin again, and pass only when they are let, however long the page took. */
const waitAnew = (): void => {
  for (const animation of document.getAnimations()) {
    animation.pause();
    animation.currentTime = 0;
  }
};

/** Runs in the page. */
const waitOn = (): void => {
  for (const animation of document.getAnimations()) animation.play();
};

test('with scripts that do not run the cover says so after some seconds, and names whom to tell', async ({
  context,
}) => {
  // All of them wait for the same seconds.
  const visits = Object.entries(refusals).map(([which, refusal]) =>
    test.step(which, async () => {
      const page = await context.newPage();
      await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill(refusal));
      await page.goto(address);
      await expect(page.getByRole('button', { name: t('cover.start') })).toBeVisible();
      await page.evaluate(waitAnew);
      await expect(late(page)).toBeHidden();
      await page.evaluate(waitOn);
      await expect(late(page)).toBeVisible();
      await expect(page.getByRole('alert').filter({ has: page.getByText(/tell/) })).toBeVisible();
      await expect(noScripts(page)).toBeHidden();
    }),
  );
  await Promise.all(visits);
});

test('once the player runs, nothing is said of it', async ({ page, learner }) => {
  await learner.open();
  await expect(page.locator('#waymark-unstarted')).toHaveCount(0);
  await expect(page.getByText(unstarted.old)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the cover says so at once, and says it alone', async ({ page }) => {
    await page.goto(address);
    await expect(noScripts(page)).toBeVisible();
    await expect(page.locator('#waymark-unstarted')).toHaveCSS('display', 'none');
  });
});

for (const [sandbox, words] of [
  ['', noScripts],
  ['allow-same-origin', noScripts],
  ['allow-scripts', late],
] as const)
  test(`in a frame with the sandbox “${sandbox}” the cover says what is wrong`, async ({
    page,
    baseURL,
  }) => {
    await page.route('**/lms.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe sandbox="${sandbox}" src="${address}" style="inline-size: 60rem; block-size: 40rem"></iframe>`,
      }),
    );
    await page.goto(`${baseURL}/lms.html`);
    await expect(words(page.frameLocator('iframe'))).toBeVisible();
  });

test('a browser that is too old is told so at once, and the course goes on', async ({
  page,
  learner,
}) => {
  // The first styles stand in the page.
  await page.route(`**${address}`, async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const old = text
      .replace(/style-src 'self' '[^']*'/, "style-src 'self' 'unsafe-inline'")
      .replaceAll('text-wrap:balance)', 'text-wrap:newer)')
      .replaceAll('selector(:popover-open)', 'selector(:newer)');
    await route.fulfill({ response: answer, body: old });
  });
  await learner.open();
  await expect(page.getByText(unstarted.old)).toBeVisible();
  await expect(page.getByText(unstarted.old)).toHaveCSS('border-inline-start-width', '5px');
  await learner.start();
  await expect(page.getByText(unstarted.old)).toBeVisible();
});

test('both languages have the words', () => {
  expect(Object.keys(arabic)).toEqual(Object.keys(unstarted));
});

/**
 * Parts of a course that do not come as they should: what is given instead, and what is said of it. What
 * becomes of each status and each text is tried without a browser (`courseSource.test.tsx`), which alone
 * knows what becomes of a script.
 */
const PARTS = [
  [
    'a text, replaced by a login',
    { contentType: 'text/html', body: '<html></html>' },
    'signedOut',
    /outline\..*\.json$/,
  ],
  [
    'a script of another type',
    { contentType: 'text/plain', body: 'export {}' },
    'signedOut',
    /assets\/lesson-.*\.js$/,
  ],
  [
    'a script in pieces',
    { contentType: 'text/javascript', body: 'export {' },
    'replaced',
    /assets\/lesson-.*\.js$/,
  ],
] as const;

test('a part of the course that does not come as it should is no trouble of the connection', async ({
  page,
  learner,
}) => {
  for (const [which, answer, key, part] of PARTS)
    await test.step(which, async () => {
      await page.route(part, (route) => route.fulfill(answer));
      await learner.open();
      await expect(page.getByRole('alert')).toContainText(t(`cover.refused.${key}`));
      await expect(page.getByText(/connection/)).toBeHidden();
      await page.unroute(part);
    });
});
