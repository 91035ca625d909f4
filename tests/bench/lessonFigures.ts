import type { Browser } from '@playwright/test';

import { pressAndShow, settle, taskTime } from './actionFigures.ts';
import { type Figure, median, rounded } from './figure.ts';

const RUNS = 5;

/** Milliseconds of the main thread. */
interface Opening {
  readonly shown: number;
  readonly whole: number;
  /** Of the longest task, as far as one took more than 50: only those are told. */
  readonly longest: number;
}

/**
 * How long the main thread works to open a lesson with ten types of blocks, at a fourth of the speed:
 * the first one of the course of every block, whose views were fetched while the cover was read. On a
 * machine that does something else the figures mean nothing.
 */
export async function lessonFigures(browser: Browser, address: string): Promise<readonly Figure[]> {
  const runs: Opening[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await openLesson(browser, address));
  const of = (part: keyof Opening) => rounded(median(runs.map((each) => each[part])), 0);
  return [
    {
      name: 'Main thread, a fourth of the CPU, to open a lesson of ten types: until it shows',
      value: of('shown'),
      unit: 'ms',
    },
    { name: '  with what follows, as a save', value: of('whole'), unit: 'ms' },
    { name: '  its longest task, 0 where none took 50', value: of('longest'), unit: 'ms' },
  ];
}

async function openLesson(browser: Browser, address: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable');
    await page.goto(address);
    const start = await page.getByRole('button', { name: 'Start course' }).elementHandle();
    if (start === null) throw new Error('The cover has no Start.');
    await settle(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const longest = await page.evaluateHandle(() => {
      const told = { longest: 0 };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          told.longest = Math.max(told.longest, duration);
      }).observe({ type: 'longtask' });
      return told;
    });
    const before = await taskTime(client);
    const shown = await pressAndShow(start, true);
    await settle(page);
    const whole = (await taskTime(client)) - before;
    return { shown, whole, longest: await longest.evaluate((told) => told.longest) };
  } finally {
    await context.close();
  }
}
