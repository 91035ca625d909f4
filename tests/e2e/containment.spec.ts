import { expect } from '@playwright/test';

import { hostilePackage, test } from './hostilePackage.ts';
import { escapeAsText, HostileSandboxes, sandboxPage } from './hostileSandbox.ts';

/** A script that calls somebody, in an attribute. */
const call = (stun: string) =>
  `<script>const call = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${stun}' }] });
    call.createDataChannel('x'); void call.setLocalDescription();</script>`;

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
  await expect(desk.frame.locator('#found')).toHaveText('Got nothing');
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
  await page.locator('iframe').waitFor({ state: 'detached' });
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

test.describe('what an author wrote as a page of their own', () => {
  test('is run by nobody but a frame without an origin', async ({ page }) => {
    const wrapper = sandboxPage();
    const send = { html: '<script>top.ran = true</script>', facts: { title: 'Odd', words: {} } };
    await page.goto(wrapper);
    await page.evaluate((data) => postMessage(data, '*', [new MessageChannel().port2]), send);
    await page.evaluate(
      async ([address, data]) => {
        const frame = Object.assign(document.createElement('iframe'), { src: address });
        // The policy of the page itself would let no frame in.
        const other = open('about:blank');
        other?.document.body.append(frame);
        await new Promise((loaded) => frame.addEventListener('load', loaded));
        frame.contentWindow?.postMessage(data, '*', [new MessageChannel().port2]);
      },
      [wrapper, send] as const,
    );
    const [, other = page] = page.context().pages();
    for (const each of [page, other]) {
      expect(await each.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
      expect(await each.frames().at(-1)?.locator('iframe').count()).toBe(0);
    }
  });

  test('reaches nothing, and goes nowhere', async ({ context, outside, page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const sandboxes = new HostileSandboxes(page);
    const stores = `<p id="found">At work</p><iframe srcdoc="${call(outside.stun)}"></iframe><script>
      let said = typeof RTCPeerConnection;
      for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        try { window[store].length ?? window[store].open('x'); said += store } catch {}
      try { document.cookie = 'x=1'; said += document.cookie } catch {}
      found.textContent = said;
    </script>`;
    const aways = [`location = '${outside.address}/away'`, "location = '/logout'"].map(
      (away) => `<script>${away}</script>`,
    );
    await sandboxes.open(escapeAsText(outside.address), stores, ...aways);
    await sandboxes.start(0);
    await expect(sandboxes.found(0)).toHaveText('Got nothing');
    // For the address of a frame the browser knocks before it asks whether it may.
    expect(outside.seen().filter((what) => what !== 'connection')).toEqual([]);
    expect([page.url(), context.pages().length]).toEqual([
      expect.stringMatching(/gallery\/#\/lesson\/map$/),
      1,
    ]);

    await sandboxes.start(1);
    await expect(sandboxes.found(1)).toHaveText('undefined');

    for (const index of [2, 3]) {
      await sandboxes.start(index);
      await sandboxes.isStopped(index, index - 1);
      expect(asked.filter((url) => /away|logout/.test(url))).toEqual([]);
    }
    expect(outside.seen().filter((what) => what !== 'connection')).toEqual([]);
  });

  test('may say what it likes, as often as it likes', async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const sandboxes = new HostileSandboxes(page);
    await sandboxes.open(`<p id="found">At work</p><script>
      const odd = [null, 'done', { waymark: 'done', value: {} }, { waymark: '__proto__' },
        { waymark: 'score', value: 1e9 }, { waymark: 'height', value: Infinity }, { done: true, score: 7 },
        { html: '<p>', facts: {} }, { waymark: 'look', look: null }];
      for (let n = 0; n < 20000; n += 1)
        for (const window of [parent, top]) window.postMessage(odd[n % odd.length], '*');
      for (let n = 0; n < 20000; n += 1) waymark.height(n * 1e6);
      found.textContent = 'Said all';
    </script>`);
    await sandboxes.start(0);
    await expect(sandboxes.found(0)).toHaveText('Said all');
    const high = () => sandboxes.frame(0).evaluate((frame) => frame.parentElement?.offsetHeight);
    await expect.poll(high).toBe(4_000);
    await page
      .getByRole('button', { name: /Search/ })
      .first()
      .click();
    await expect(page.getByRole('searchbox')).toBeVisible();
    expect(errors).toEqual([]);
  });
});
