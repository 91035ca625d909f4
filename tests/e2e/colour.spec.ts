import { blockTypes } from '../gallery/exhibits.ts';
import { violationsOfColours } from './axe.ts';
import { galleryAddress } from './addresses.ts';
import { GalleryPage } from './galleryPage.ts';
import { unreadable } from './onPage.ts';
import { expect, test } from './quietTest.ts';

test.use({ baseURL: galleryAddress });

for (const type of blockTypes) {
  test(`${type} can be read in every theme, and in either direction`, async ({ page }) => {
    // As a whole each is looked at in light from left to right, and in dark from right to left.
    const gallery = new GalleryPage(page);
    await gallery.open(type, 'ar');
    expect(await violationsOfColours(page)).toEqual([]);
    await gallery.open(type, 'en', '&theme=dark');
    expect(await violationsOfColours(page)).toEqual([]);
    // Axe reads the colours that were forced away, so these are measured by ourselves.
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await page.evaluate(unreadable)).toEqual([]);
  });

  test(`no state of ${type} is told by colour alone`, async ({ page }) => {
    const gallery = new GalleryPage(page);
    await gallery.open(type, 'en');
    const coloured = await gallery.pictures();
    await gallery.drainOfColour();
    const drained = await gallery.pictures();
    expect(alike(drained)).toEqual(alike(coloured));
  });
}

/** The scenes of one fixture that look the same, as pairs of their names. */
const alike = (pictures: ReadonlyMap<string, Buffer>): readonly string[] =>
  [...pictures].flatMap(([name, picture], index) =>
    [...pictures]
      .slice(index + 1)
      .filter(([, other]) => other.equals(picture))
      .map(([other]) => `${name} and ${other}`),
  );
