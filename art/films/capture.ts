import { linkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser } from '@playwright/test';

import { HEIGHT, WIDTH } from './film.ts';
import { pageOf } from './page.ts';

/** The name of a picture in the folder that `capture` fills. */
export const pictureFile = (index: number): string => `${String(index).padStart(5, '0')}.png`;

/** Draws pictures one after the other into a folder, as PNG. A picture that stays is drawn once. */
export async function capture(
  browser: Browser,
  pictures: readonly string[],
  folder: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  await page.setContent(pageOf(pictures));
  await page.evaluate(() => document.fonts.ready);
  const chromium = await page.context().newCDPSession(page);
  for (const [index, picture] of pictures.entries()) {
    const file = join(folder, pictureFile(index));
    if (picture === pictures[index - 1]) {
      linkSync(join(folder, pictureFile(index - 1)), file);
      continue;
    }
    await page.locator('#stage').evaluate((stage, svg) => {
      stage.innerHTML = svg;
    }, picture);
    const { data } = await chromium.send('Page.captureScreenshot', { optimizeForSpeed: true });
    writeFileSync(file, data, 'base64');
  }
  await page.close();
}
