import type { Page } from '@playwright/test';

/**
 * Gives the window another size, and waits until the page has taken it in: what hears of it by media
 * queries and observers hears when a frame is drawn, and what is measured before that is not there yet.
 */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(twoFrames);
}

/** Runs in the page: observers are asked at the end of the first, what they change is drawn in the second. */
const twoFrames = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
