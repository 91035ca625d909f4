import { expect } from '@playwright/test';

import { hostilePackage, test } from './hostilePackage.ts';

test('none of the other ways out that browsers have leads anywhere', async ({
  context,
  outside,
  page,
  simulate,
}, info) => {
  const query = new URLSearchParams({ outside: outside.address });
  const file = await hostilePackage(info.outputPath('escape.zip'), `escape.html?${query}`);
  const desk = await simulate(file);
  await desk.launch();
  await expect(desk.frame.locator('#found')).toHaveText('Got nothing', { timeout: 30_000 });
  expect(outside.seen()).toEqual([]);
  expect([page.url(), context.pages().length]).toEqual([`${desk.address}?language=en`, 1]);
  await desk.close();
  await expect(page.getByRole('heading', { name: 'Launch the course' })).toBeVisible();
});

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

test('whatever a message is, the desk goes on', async ({ page, simulate }, info) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const desk = await simulate(await hostilePackage(info.outputPath('odd.zip'), 'odd.html'));
  await desk.launch();
  await expect(desk.frame.locator('#found')).toHaveText('Said all');
  await desk.show('Data');
  await expect(page.getByText('cmi.9', { exact: true })).toBeVisible();
  await desk.show('Calls');
  await expect(page.getByText(/a message that is not for the LMS/)).toHaveCount(1);
  await desk.close();
  expect(await desk.stored()).toMatchObject({ 'cmi.0': 'x', 'cmi.49999': 'x' });
  await expect(page.getByRole('heading', { name: 'Launch the course' })).toBeVisible();
  expect(errors).toEqual([]);
});
