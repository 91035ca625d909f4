import type { GalleryPage, ScenePicture } from './galleryPage.ts';

/**
 * The states that look the same once colour is gone, and not before, of the first fixture of each type:
 * pairs of their names.
 */
export async function toldByColourAlone(gallery: GalleryPage): Promise<readonly string[]> {
  await gallery.showFirst();
  const coloured = await gallery.drainOfColour();
  const drained = alike(await gallery.pictures());
  await coloured();
  const same = drained.length === 0 ? [] : alike(await gallery.pictures());
  await gallery.showAll();
  return drained.filter((pair) => !same.includes(pair));
}

/** The scenes of a type that look the same, as pairs of their names. */
const alike = (pictures: readonly ScenePicture[]): readonly string[] =>
  pictures.flatMap(({ type, name, look }, index) =>
    pictures
      .slice(index + 1)
      .filter((other) => other.type === type && other.look === look)
      .map((other) => `${type}: ${name} and ${other.name}`),
  );
