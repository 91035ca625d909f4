import { expect } from '@playwright/test';

import { hostilePackage, test } from './hostilePackage.ts';

test('a page that sends itself away goes nowhere', async ({ outside, page, simulate }, info) => {
  const file = await hostilePackage(info.outputPath('refresh.zip'), 'refresh.html', {
    OUTSIDE: `${outside.address}/gone`,
  });
  await (await simulate(file)).launch();
  await expect(page.getByText(/wanted to reach http:\/\/127/).first()).toBeVisible();
  expect(outside.seen()).toEqual([]);
});

test('going back in history takes nobody from the desk', async ({ page, simulate }, info) => {
  const desk = await simulate(await hostilePackage(info.outputPath('back.zip'), 'back.html'));
  await desk.launch();
  await expect(desk.frame.locator('#found')).toHaveText('Went');
  expect(page.url()).toBe(`${desk.address}?language=en`);
  await expect(page.getByText('Launched for Sam Taylor')).toBeVisible();
});

test('a course that never rests leaves the desk at work, and can be ended', async ({
  page,
  simulate,
}, info) => {
  const desk = await simulate(await hostilePackage(info.outputPath('spin.zip'), 'spin.html'));
  await desk.launch();
  await expect(page.getByText('Initialize').first()).toBeVisible();
  await desk.show('Data');
  await desk.show('Calls');
  await page.getByRole('button', { name: 'Kill the tab' }).click();
  await page.locator('iframe').waitFor({ state: 'detached', timeout: 20_000 });
  await expect(page.getByRole('heading', { name: 'Launch the course' })).toBeVisible();
});
