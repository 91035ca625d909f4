import { blockTypes } from '../gallery/exhibits.ts';
import { violationsOfBlocks, violationsOfColours } from './axe.ts';
import { galleryAddress } from './addresses.ts';
import { GalleryPage } from './galleryPage.ts';
import { clipped, withoutRing } from './onPage.ts';
import { expect, test } from './quietTest.ts';

test.use({ baseURL: galleryAddress });

for (const type of blockTypes) {
  test(`${type} has no barriers in any state`, async ({ page }) => {
    const gallery = new GalleryPage(page);
    for (const language of ['en', 'ar'] as const) {
      // What does not hang on colours is the same in both themes.
      await gallery.open(type, language);
      expect(await violationsOfBlocks(page)).toEqual([]);
      await gallery.wear('dark');
      expect(await violationsOfColours(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await violationsOfColours(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
      await gallery.wear('light');

      await page.keyboard.press('Tab');
      expect(await page.evaluate(withoutRing)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await page.evaluate(withoutRing)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });

      await gallery.squeeze();
      await expect.poll(() => page.evaluate(clipped)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await gallery.release();
    }
  });
}
