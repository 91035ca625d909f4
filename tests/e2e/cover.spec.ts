import type { Page, Route } from '@playwright/test';

import { unstarted } from '../../src/i18n/en/unstarted.ts';
import { expect, test } from './quietTest.ts';
import { once } from './runOnce.ts';
import { spoken } from './spoken.ts';

const address = '/peer-work/';
/** The page is drawn once, in the course's own language; a script speaks the learner's. */
const drawn = {
  title: { level: 1, name: 'Working with peer workers' },
  t: spoken['en-AU'],
} as const;

/** Opens the cover while the player's scripts are held up; returns how to let them through. */
async function openSlowly(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let through = false;
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    if (through) await route.continue();
    else held.push(route);
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', drawn.title)).toBeVisible();
  return async () => {
    through = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the cover says what the course is and what is inside', { tag: once }, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', drawn.title)).toBeVisible();
    await expect(page.getByRole('region', { name: drawn.t('cover.inside') })).toContainText(
      'Peer work and co-production',
    );
    expect(await page.content()).not.toMatch(/ style="/);
  });
});

test(
  'Start pressed before the scripts are there shows that it was, and is honoured',
  { tag: once },
  async ({ page, learner }) => {
    const letThrough = await openSlowly(page);
    const start = learner.button(drawn.t('cover.start'));
    const before = await start.screenshot();
    await start.click();
    const said = page.getByText(unstarted.pressed);
    await expect(said).toBeVisible();
    expect((await start.screenshot()).equals(before)).toBe(false);
    await letThrough();
    await learner.isIn(1);
    await expect(said).toBeHidden();
  },
);

test('the player takes over the page that is there, and draws nothing anew', async ({
  page,
  learner,
  t,
}) => {
  const letThrough = await openSlowly(page);
  const heading = await page.getByRole('heading', drawn.title).elementHandle();
  await letThrough();
  await learner.button(t('settings.open')).click();
  await expect(page.getByRole('dialog', { name: t('settings.title') })).toBeVisible();
  expect(await heading?.evaluate((element) => element.isConnected)).toBe(true);
});

test(
  'the learner’s preferences show before the player is there',
  { tag: once },
  async ({ page, learner, t }) => {
    await page.addInitScript(() => {
      const state = { theme: 'dark', textSize: 'large', spacing: 'normal' };
      localStorage.setItem('waymark.preferences', JSON.stringify({ state, version: 1 }));
    });
    const letThrough = await openSlowly(page);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await expect(html).toHaveAttribute('data-text-size', 'large');
    await expect(html).not.toHaveAttribute('data-spacing');
    await letThrough();
    await expect(learner.button(t('exit.button'))).toBeVisible();
    await expect(html).toHaveAttribute('data-theme', 'dark');
  },
);
