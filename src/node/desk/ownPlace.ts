import { lstat, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { placeInside } from '../placeInside.ts';

/**
 * Where a path of a folder is, whether something is there or not; `null` where a link is on the way
 * or at its end: what is written there would be written elsewhere; and where a pipe or a device is:
 * to read it may never end. Apart from what the desk does, for this alone keeps it in its folder.
 */
export async function ownPlace(folder: string, path: string): Promise<string | null> {
  const root = await realpath(folder).catch(() => null);
  if (root === null) return null;
  const place = join(root, path);
  const there = await lstat(place).catch(() => null);
  if (there !== null) {
    const isPlain = there.isFile() || there.isDirectory();
    return isPlain && (await placeInside(root, path)) === place ? place : null;
  }
  const above = dirname(path);
  return above === '.' || (await ownPlace(root, above)) !== null ? place : null;
}

/** Whether a folder is there itself: a link to one leads to what is not the desk's to change. */
export const isFolder = async (place: string): Promise<boolean> =>
  (await lstat(place).catch(() => null))?.isDirectory() ?? false;
