import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type CourseFiles, isLeftover, LOCK_FILE, MEDIA_FOLDER } from '../course/files.ts';
import type { CarriedFiles } from '../publish/courseToPublish.ts';

/** What a package carries of a course's folder as it is: the media, and the author's own texts. */
export async function carriedFiles(
  folder: string,
  files: CourseFiles,
  lock: string,
): Promise<CarriedFiles> {
  const media = [...files.keys()].filter(
    (path) => path.startsWith(MEDIA_FOLDER) && !isLeftover(path),
  );
  const read = media.map(
    async (path) => [path, new Uint8Array(await readFile(join(folder, path)))] as const,
  );
  const texts = [...files].flatMap(([path, file]) =>
    'bytes' in file ? [[path, file.bytes] as const] : [],
  );
  return {
    media: new Map(await Promise.all(read)),
    source: new Map([...texts, [LOCK_FILE, new TextEncoder().encode(lock)]]),
  };
}
