import type { Browser, Page } from '@playwright/test';

/** One first visit to a course. Times in milliseconds. */
export interface ColdLoad {
  readonly bytes: number;
  readonly requests: number;
  readonly content: number;
  readonly usable: number;
  readonly lesson: number;
  readonly shift: number;
}

/** A slow line: 1.6 Mbps down, 0.75 up, 150 ms of latency; and a phone with a part of the speed. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate });
}

/** What is measured on a page that is visited for the first time, once it can be used. */
async function onFirstVisit<Value>(
  browser: Browser,
  address: string,
  measure: (page: Page) => Promise<Value>,
  timesSlower = 4,
): Promise<Value> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    await slowDown(page, timesSlower);
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('waymark.usable').length > 0);
    return await measure(page);
  } finally {
    await context.close();
  }
}

/** Opens a course's cover for the first time, waits until what is next is there, and presses Start. */
export const coldLoad = (browser: Browser, address: string): Promise<ColdLoad> =>
  onFirstVisit(browser, address, async (page) => {
    await fetchedAhead(page);
    return { ...(await page.evaluate(readLoad)), lesson: await page.evaluate(pressStart) };
  });

/**
 * As {@link coldLoad}, for what does not depend on the phone's speed: at full speed, and without
 * waiting for what the page fetches ahead once it can be used.
 */
export const firstLoad = (
  browser: Browser,
  address: string,
): Promise<Pick<ColdLoad, 'bytes' | 'requests' | 'shift'>> =>
  onFirstVisit(
    browser,
    address,
    async (page) => {
      // Letters that come late must move nothing.
      await page.evaluate(async () => void (await document.fonts.ready));
      return page.evaluate(readLoad);
    },
    1,
  );

/** Milliseconds until a page of the libraries alone can be used, which is the least that ours takes. */
export const usableAfter = (browser: Browser, address: string): Promise<number> =>
  onFirstVisit(browser, address, async (page) => (await page.evaluate(readLoad)).usable);

/** Milliseconds without a request after which nothing more is expected. */
const QUIET = 1_500;

/** Waits until the page has fetched what comes next, and has come to rest. */
async function fetchedAhead(page: Page): Promise<void> {
  await page.waitForFunction((quiet) => {
    const files = performance.getEntriesByType('resource');
    const last = Math.max(...files.map((file) => file.startTime + file.duration));
    const hasLesson = files.some(({ name }) => name.includes('/content/lessons/'));
    return hasLesson && performance.now() - last > quiet;
  }, QUIET);
}

/** Runs in the page: what the browser itself has measured. */
async function readLoad(): Promise<Omit<ColdLoad, 'lesson'>> {
  const usable = performance.getEntriesByName('waymark.usable')[0]?.startTime ?? NaN;
  const loaded = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ]
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ responseEnd }) => responseEnd <= usable);
  const shifts: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => void shifts.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  // What was seen before is handed over at once; nobody hears where there was nothing.
  await new Promise((frame) => requestAnimationFrame(frame));
  shifts.push(...observer.takeRecords());
  return {
    bytes: loaded.reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: loaded.length,
    content: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    usable,
    shift: shifts.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
  };
}

/** Runs in the page: how long it takes from the press until another heading is on the screen. */
async function pressStart(): Promise<number> {
  const cover = document.querySelector('main h1');
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
  const start = performance.now();
  buttons.find(({ textContent }) => textContent === 'Start course')?.click();
  for (;;) {
    await new Promise((frame) => requestAnimationFrame(frame));
    const heading = document.querySelector('main h1');
    if (heading !== null && heading !== cover) return performance.now() - start;
  }
}
