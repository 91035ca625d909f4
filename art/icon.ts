import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { launchOptions } from './launch.ts';
import { ART } from './places.ts';

/** Width and height in pixels: what a tab shows on a sharp screen. */
const SIDE = 32;

/**
 * Draws the icon of the page from `icon.svg` into dots. Chromium looks at the icon again on each way
 * from page to page, and to read an SVG takes as much of the main thread as to draw some blocks.
 */
export async function run(): Promise<void> {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
    const svg = readFileSync(join(ART, 'icon.svg'), 'utf8');
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(join(ART, '..', 'public', 'favicon.png'), picture);
  } finally {
    await browser.close();
  }
}
