import type { Browser, CDPSession, Page } from '@playwright/test';

import { type Figure, median, rounded } from './figure.ts';

const RUNS = 5;

/** What a learner does on the way into the second lesson of the reference course. */
const actions: readonly (readonly [name: string, act: (page: Page) => Promise<void>])[] = [
  ['choose an option', async (page) => page.getByRole('radio').first().check()],
  [
    'check an answer',
    async (page) => page.getByRole('button', { name: 'Check my answer' }).click(),
  ],
  ['go to the next lesson', async (page) => page.getByRole('button', { name: /^Next: / }).click()],
  ['open a section', async (page) => page.getByRole('button', { expanded: false }).first().click()],
];

/** How long the main thread works for one thing that a learner does, at a fourth of the speed. */
export async function actionFigures(browser: Browser, address: string): Promise<readonly Figure[]> {
  const runs: (readonly number[])[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, address));
  return actions.map(([name], index) => ({
    name: `Main thread, a fourth of the CPU, to ${name}`,
    value: rounded(median(runs.map((times) => times[index] ?? NaN)), 1),
    unit: 'ms',
  }));
}

async function measure(browser: Browser, address: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(address);
    await page.getByRole('button', { name: 'Start course' }).click();
    await page.getByRole('radio').first().waitFor();
    await settle(page);
    const times: number[] = [];
    for (const [, act] of actions) times.push(await workOf(client, page, () => act(page)));
    return times;
  } finally {
    await context.close();
  }
}

async function workOf(client: CDPSession, page: Page, act: () => Promise<void>): Promise<number> {
  const before = await threadTime(client);
  await act();
  await settle(page);
  return (await threadTime(client)) - before;
}

/** Until the page was drawn, and what follows a moment later, as a save, is done. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(1_000);

/** Milliseconds that the main thread has worked. */
async function threadTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}
