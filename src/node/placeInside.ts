import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Where a path of a folder leads, links followed; `null` where nothing is, or where it leads out. */
export async function placeInside(folder: string, path: string): Promise<string | null> {
  try {
    const [root, place] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return place.startsWith(root + sep) ? place : null;
  } catch {
    return null;
  }
}
