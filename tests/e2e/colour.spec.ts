import { blockTypes } from '../../src/blocks/definitions.ts';
import { exhibitsOf } from '../gallery/exhibits.ts';
import { expect, test } from './galleryTest.ts';

for (const type of blockTypes) {
  test(`no state of ${type} is told by colour alone`, async ({ gallery }) => {
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
