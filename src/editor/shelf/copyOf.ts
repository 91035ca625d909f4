import { fail, ok, type Result } from '../../core/result.ts';
import { zipped, zipProblem } from '../../publish/zip.ts';
import { browserPacker } from './browserPacker.ts';
import type { Shelf, ShelfTrouble } from './shelf.ts';
import { isMediaPath } from './shelfNames.ts';

/** A whole course as a zip file: its texts and its media, as they lie in its folder. Apart from the page. */
export async function copyOf(
  shelf: Shelf,
  course: string,
): Promise<Result<Uint8Array, ShelfTrouble>> {
  const read = await shelf.read(course);
  if (!read.ok) return read;
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>(
    [...read.value.texts].map(([path, text]) => [path, encoder.encode(text)]),
  );
  for (const [path, file] of read.value.others) {
    // Texts that are none are kept as they are; what no shelf takes, no shelf gives back.
    if ('bytes' in file) files.set(path, file.bytes);
    if (!isMediaPath(path)) continue;
    const media = await shelf.media(course, path);
    if (!media.ok) return media;
    files.set(path, media.value);
  }
  if (zipProblem(files) !== null) return fail({ kind: 'full' });
  return ok(await zipped(files, browserPacker));
}
