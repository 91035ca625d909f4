import type { Page } from '@playwright/test';

/** Gone without a word, as when the browser kills a tab. */
export async function killTab(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Nobody is left to answer.
  client.send('Page.crash').catch(() => undefined);
  await crashed;
}
