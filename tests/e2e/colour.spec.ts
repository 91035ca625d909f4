import { blockTypes } from '../../src/blocks/definitions.ts';
import { batchesOf, type ScenePicture } from './galleryPage.ts';
import { expect, test } from './galleryTest.ts';

/** A picture of a part of a page costs more the higher the page is. */
const TOGETHER = 5;

for (const types of batchesOf(blockTypes, TOGETHER)) {
  test(`no state is told by colour alone of ${types.join(', ')}`, async ({ gallery }) => {
    await gallery.open(types, 'en', '&first');
    const coloured = await gallery.drainOfColour();
    const drained = alike(await gallery.pictures());
    await coloured();
    expect(drained).toEqual(drained.length === 0 ? [] : alike(await gallery.pictures()));
  });
}

/** The scenes of a type that look the same, as pairs of their names. */
const alike = (pictures: readonly ScenePicture[]): readonly string[] =>
  pictures.flatMap(({ type, name, data }, index) =>
    pictures
      .slice(index + 1)
      .filter((other) => other.type === type && other.data === data)
      .map((other) => `${type}: ${name} and ${other.name}`),
  );
