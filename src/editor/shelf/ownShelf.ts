import type { ChosenFolder } from './folderShelf.ts';
import type { Shelf } from './shelf.ts';

/**
 * The shelf of a page without a desk: the folder that was chosen last, where the page may still write
 * to it, else the browser's. A browser that was closed asks anew before it lets a page into a folder: a
 * course that only the folder can have is not said to be gone, but waits there for that.
 * Apart from the page, which asks the browser for both.
 */
export async function ownShelf(
  folder: ChosenFolder | null,
  browser: () => Shelf,
  course: string | null,
): Promise<Shelf> {
  if (folder === null) return browser();
  if (await folder.mayWrite(false)) return folder.shelf();
  const own = browser();
  const isThere = course === null || (await own.read(course)).ok;
  return isThere ? own : folder.shelf();
}
