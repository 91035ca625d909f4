import { blockTypes, exhibitsOf } from '../gallery/exhibits.ts';
import { violationsOfColours } from './axe.ts';
import { galleryAddress } from './addresses.ts';
import { GalleryPage } from './galleryPage.ts';
import { unreadable } from './onPage.ts';
import { expect, test } from './quietTest.ts';

test.use({ baseURL: galleryAddress });

for (const type of blockTypes) {
  test(`${type} can be read in dark and in forced colours`, async ({ page }) => {
    // In light it is looked at as a whole elsewhere; a direction has no colours of its own.
    const gallery = new GalleryPage(page);
    await gallery.open(type, 'en', '&theme=dark');
    expect(await violationsOfColours(page)).toEqual([]);
    // Axe reads the colours that were forced away, so these are measured by ourselves.
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await page.evaluate(unreadable)).toEqual([]);
  });

  test(`no state of ${type} is told by colour alone`, async ({ page }) => {
    const gallery = new GalleryPage(page);
    await gallery.open(type, 'en', `&fixture=${exhibitsOf(type)[0]?.fixture}`);
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
