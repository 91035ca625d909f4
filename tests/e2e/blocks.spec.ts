import { behaviours } from '../../src/blocks/behaviours.ts';
import { violationsOfBlocks, violationsOfColour } from './axe.ts';
import { toldByColourAlone } from './colourAlone.ts';
import { batchesOf } from './galleryPage.ts';
import { expect, test } from './galleryTest.ts';
import { clipped, unreadable, withoutRing } from './onPage.ts';
import { spilled } from './pageFaults.ts';

// In one worker, on its one page of the gallery.
test.describe.configure({ mode: 'default' });

for (const types of batchesOf(Object.keys(behaviours).toSorted())) {
  test(`no barriers in any state of ${types.join(', ')}, and none that colour alone tells`, async ({
    gallery,
  }) => {
    const { page } = gallery;
    // What a block is to those who cannot see it, its rings and its colours are the same in every
    // language; its room is not.
    await gallery.open(types, 'en');
    expect(await toldByColourAlone(gallery)).toEqual([]);
    expect(await violationsOfBlocks(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(withoutRing)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await page.evaluate(withoutRing)).toEqual([]);
    // Axe reads the colours that were forced away, so these are measured by ourselves.
    expect(await page.evaluate(unreadable)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await gallery.wear('dark');
    expect(await violationsOfColour(page)).toEqual([]);

    await gallery.enlarge();
    await expect.poll(() => page.evaluate(spilled)).toEqual([]);
    // Arabic letters are joined: nobody sets them apart, so WCAG 1.4.12 asks nothing of them.
    await gallery.squeeze();
    await expect.poll(() => page.evaluate(clipped)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    await gallery.openEnlarged(types, 'ar');
    await expect.poll(() => page.evaluate(spilled)).toEqual([]);
  });
}
