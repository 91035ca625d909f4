import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Page, PageScreenshotOptions } from '@playwright/test';

import { expect } from '../e2e/quietTest.ts';
import { palettePng } from './palettePng.ts';

const folder = resolve(import.meta.dirname, '..', '..', 'docs', 'pictures');

/** Bytes: pictures are looked at on slow lines, too. */
const LIMIT = 60_000;

/** Takes a picture for the documentation, and holds it to its size. */
export async function takePicture(
  page: Page,
  name: string,
  options: PageScreenshotOptions = {},
): Promise<void> {
  await expect.poll(() => page.evaluate(fontsThere)).toBe(true);
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide', ...options });
  const picture = palettePng(taken);
  expect(picture.length, `${name}.png in bytes`).toBeLessThanOrEqual(LIMIT);
  writeFileSync(resolve(folder, `${name}.png`), picture);
}

/** Runs in the page: both typefaces have come, which the player fetches last of all. */
async function fontsThere(): Promise<boolean> {
  await document.fonts.ready;
  const faces = [...document.fonts];
  const has = (name: string) =>
    faces.some(({ family, status }) => family.includes(name) && status === 'loaded');
  return has('Atkinson Hyperlegible') && faces.every(({ status }) => status !== 'loading');
}
