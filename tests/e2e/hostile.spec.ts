import { expect } from '@playwright/test';

import { hostilePackage, test } from './hostilePackage.ts';

test('a hostile package gets at nothing, reaches nobody and leaves nothing to the next', async ({
  context,
  outside,
  page,
  simulate,
}, info) => {
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  const query = new URLSearchParams({ outside: outside.address });
  const file = info.outputPath('attack.zip');
  const desk = await simulate(await hostilePackage(file, `attack.html?${query}`));
  const { address } = desk;
  await desk.launch();
  await expect(desk.frame.locator('#found')).toHaveText('Got nothing');
  expect(outside.seen()).toEqual([]);
  expect([page.url(), context.pages().length, downloads]).toEqual([
    `${address}?language=en`,
    1,
    [],
  ]);
  await expect(page.getByText('Launched for Sam Taylor')).toBeVisible();
  for (const said of [/wanted to reach http:\/\/127/, /service worker, \/package\/worker.js/])
    await expect(page.getByText(said).first()).toBeVisible();
  await desk.close();
  expect(await desk.stored()).toMatchObject({ 'cmi.suspend_data': 'page 2' });
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept).toEqual([expect.stringMatching(/^waymark-simulator:/)]);

  const next = await simulate(
    await hostilePackage(info.outputPath('look.zip'), 'look.html'),
    '--port',
    new URL(address).port,
  );
  expect(next.address).toBe(address);
  await next.launch();
  await expect(next.frame.locator('#found')).toHaveText('Found nothing');
});

test('a hostile package takes neither its frame elsewhere nor the one around it', async ({
  outside,
  page,
  simulate,
}, info) => {
  const leaving = (way: string) => {
    const query = new URLSearchParams({ outside: outside.address, way });
    return hostilePackage(info.outputPath(`${way}.zip`), `leave.html?${query}`);
  };
  for (const way of ['self', 'form', 'around']) {
    await (await simulate(await leaving(way))).launch();
    await expect(page.getByText(/wanted to reach http:\/\/127/).first()).toBeVisible();
  }
  const desk = await simulate(await leaving('parent'));
  await desk.launch();
  await expect(desk.frame.locator('#found')).toHaveText('Held');
  expect(outside.seen()).toEqual([]);
});

test('a hostile package calls nobody', async ({ outside, page, simulate }, info) => {
  const query = new URLSearchParams({ stun: outside.stun });
  const file = await hostilePackage(info.outputPath('call.zip'), `call.html?${query}`);
  const desk = await simulate(file);
  // Chromium ends the page that tries, and leaves the desk alone.
  const ended = page.waitForEvent('crash');
  await desk.launch();
  await Promise.race([ended, expect(desk.frame.getByText('Nobody answered')).toBeVisible()]).catch(
    () => ended,
  );
  expect(outside.seen()).toEqual([]);
});

test('lies of a package are its own: they change nothing but what its learner has', async ({
  page,
  simulate,
}, info) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const desk = await simulate(await hostilePackage(info.outputPath('lie.zip'), 'lie.html'));
  await desk.launch('As usual', 'Nguyễn, Ánh Tuyết');
  await expect(desk.frame.locator('#found')).toHaveText('Said all');
  await expect(page.getByText(/a message that is not for the LMS/)).toHaveCount(1);
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  await desk.close();
  const { attempts, log } = await desk.kept();
  expect(Object.values(attempts)).toEqual([
    {
      values: expect.objectContaining({ 'cmi.suspend_data': 'a lie' }),
      ended: false,
    },
  ]);
  expect(JSON.stringify(log).length).toBeLessThan(20_000);
  expect(log.map(({ number }) => number)).toEqual(log.map((_entry, index) => index + 1));
  expect(errors).toEqual([]);
});

test('a package that floods the desk is closed', async ({ page, simulate }, info) => {
  const desk = await simulate(await hostilePackage(info.outputPath('flood.zip'), 'flood.html'));
  await desk.launch();
  await page.locator('iframe').waitFor({ state: 'detached' });
  await expect(page.getByText(/more messages than any course needs/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Launch the course' })).toBeVisible();
});

test('a host that this run allows is reached, and no other', async ({
  outside,
  simulate,
}, info) => {
  const query = new URLSearchParams({ outside: outside.address });
  const file = await hostilePackage(info.outputPath('attack.zip'), `attack.html?${query}`);
  const desk = await simulate(file, '--allow', new URL(outside.address).host);
  await desk.launch();
  await expect(desk.frame.locator('#found')).toHaveText('Got nothing');
  await expect
    .poll(outside.seen)
    .toEqual(expect.arrayContaining(['GET /fetch', 'GET /image', 'GET /frame']));
  expect(outside.seen().filter((each) => /call|[Tt]op|[Ww]indow|link/.test(each))).toEqual([]);
});
