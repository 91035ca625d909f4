import type { Browser, CDPSession, ElementHandle, Locator, Page } from '@playwright/test';

import { type Figure, median, rounded } from './figure.ts';

const RUNS = 5;

/** What a learner does on the way into the second lesson of the reference course. */
const actions: readonly (readonly [
  name: string,
  pressed: (page: Page) => Locator,
  leadsOn?: boolean,
])[] = [
  ['choose an option', (page) => page.getByRole('radio')],
  ['check an answer', (page) => page.getByRole('button', { name: 'Check my answer' })],
  ['go to the next lesson', (page) => page.getByRole('button', { name: /^Next: / }), true],
  ['open a section', (page) => page.getByRole('button', { expanded: false })],
];

/** Milliseconds of the main thread: until what was pressed shows, and until all is done. */
interface Work {
  readonly shown: number;
  readonly whole: number;
}

/** How long the main thread works for one thing that a learner does, at a fourth of the speed. */
export async function actionFigures(browser: Browser, address: string): Promise<readonly Figure[]> {
  const runs: (readonly Work[])[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, address));
  return actions.flatMap(([name], index) => {
    const of = (part: keyof Work) => median(runs.map((works) => works[index]?.[part] ?? NaN));
    return [
      {
        name: `Main thread, a fourth of the CPU, to ${name}: until it shows`,
        value: rounded(of('shown'), 0),
        unit: 'ms',
      },
      { name: '  with what follows, as a save', value: rounded(of('whole'), 0), unit: 'ms' },
    ];
  });
}

async function measure(browser: Browser, address: string): Promise<readonly Work[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable');
    await page.goto(address);
    await page.getByRole('button', { name: 'Start course' }).click();
    await page.getByRole('radio').first().waitFor();
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const works: Work[] = [];
    for (const [, pressed, leadsOn] of actions)
      works.push(await workOf(client, page, pressed(page).first(), leadsOn));
    return works;
  } finally {
    await context.close();
  }
}

/** Finding an element works in the page as well: it is found, and in view, before the time counts. */
async function workOf(
  client: CDPSession,
  page: Page,
  pressed: Locator,
  leadsOn = false,
): Promise<Work> {
  const element = await pressed.elementHandle();
  if (element === null) throw new Error('There is nothing to press.');
  await element.scrollIntoViewIfNeeded();
  await settle(page);
  const before = await taskTime(client);
  const shown = await pressAndShow(element, leadsOn);
  await settle(page);
  return { shown, whole: (await taskTime(client)) - before };
}

/**
 * Presses it and gives the milliseconds until the frame with the outcome was drawn: where it leads to
 * another page, the frame in which that fills the screen.
 */
export const pressAndShow = (
  element: ElementHandle<HTMLElement | SVGElement>,
  leadsOn = false,
): Promise<number> =>
  element.evaluate(async (pressed, leads) => {
    const before = document.querySelector('main h1');
    const isFilled = () =>
      document.querySelector('main h1') !== before &&
      [...document.querySelectorAll('[data-block], [data-lesson-end]')].some(
        (part) => part.getBoundingClientRect().bottom > window.innerHeight,
      );
    const filled = new Promise<void>((tell) => {
      const observer = new MutationObserver(() => {
        if (!isFilled()) return;
        observer.disconnect();
        tell();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    const start = performance.now();
    pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    if (leads) await filled;
    await new Promise((frame) => requestAnimationFrame(frame));
    const { port1, port2 } = new MessageChannel();
    const drawn = new Promise((told) => port1.addEventListener('message', told));
    port1.start();
    port2.postMessage(null);
    await drawn;
    return performance.now() - start;
  }, leadsOn);

/** Until what follows a moment later, as a save, is done. */
export const settle = (page: Page): Promise<void> => page.waitForTimeout(1_500);

/** Milliseconds of all tasks of the main thread. */
export async function taskTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}
