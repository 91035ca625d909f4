import type { Page } from '@playwright/test';

import { galleryAddress } from '../e2e/addresses.ts';
import { GalleryPage } from '../e2e/galleryPage.ts';
import { expect, test } from '../e2e/quietTest.ts';
import { blockTypes, definitions } from '../../src/blocks/definitions.ts';
import type { Exhibit } from '../gallery/exhibits.ts';
import { exhibitsOf, firstOf } from './exhibits.ts';
import { takePicture } from './picture.ts';

/** How much room is left around a block. */
const MARGIN = 16;
const TALLEST = 760;

test.use({ baseURL: galleryAddress, viewport: { width: 720, height: 900 } });

/** The state that tells most of a block: what it looks like while somebody is at work with it. */
const telling = [
  'some opened',
  'course completed',
  'answered wrong',
  'wrong',
  'not yet submitted',
  'answer shown',
];

function mostTelling(
  exhibits: readonly Exhibit[],
  names: readonly string[] = telling,
): Exhibit | undefined {
  const found = names.map((name) => exhibits.find(({ scene }) => scene.name === name));
  return found.find((each) => each !== undefined) ?? exhibits[0];
}

for (const type of blockTypes) {
  test(`a picture of ${type}`, async ({ page }) => {
    await takeExhibit(page, mostTelling(firstOf(type)), type);
  });
  for (const look of Object.keys(definitions[type].about.looks ?? {})) {
    test(`a picture of ${type}: ${look}`, async ({ page }) => {
      const shown = exhibitsOf(type).filter(({ fixture }) => fixture === look);
      await takeExhibit(page, mostTelling(shown, ['part given', ...telling]), `${type}-${look}`);
    });
  }
}

async function takeExhibit(page: Page, exhibit: Exhibit | undefined, name: string) {
  if (exhibit === undefined) throw new Error(`There is no example of ${name}.`);
  const { type, fixture, scene } = exhibit;
  await new GalleryPage(page).open([type], 'en', `&fixture=${fixture}&scene=${scene.name}`);
  const box = await page.locator('[data-drawn]').boundingBox();
  if (box === null) throw new Error(`The example of ${name} cannot be seen.`);
  await expect(page.locator('[data-drawn] > *').first()).toBeVisible();
  await takePicture(page, `blocks/${name}`, {
    fullPage: true,
    clip: {
      x: 0,
      y: box.y - MARGIN,
      width: 720,
      height: Math.min(box.height, TALLEST) + 2 * MARGIN,
    },
  });
}
