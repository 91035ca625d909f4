import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { mediaType } from '../core/mediaType.ts';
import { type Result, fail, ok } from '../core/result.ts';
import { type CourseFiles, isLeftover, LOCK_FILE, MEDIA_FOLDER } from '../course/files.ts';
import type { CarriedFiles } from '../publish/courseToPublish.ts';

/**
 * What a package carries of a course's folder as it is: the media, and the author's own texts. Fails in
 * words when a file can no longer be read.
 */
export async function carriedFiles(
  folder: string,
  files: CourseFiles,
  lock: string,
): Promise<Result<CarriedFiles, string>> {
  const media = new Map<string, Uint8Array>();
  for (const path of mediaIn(files)) {
    const bytes = await readFile(join(folder, path)).catch(() => null);
    if (bytes === null) return fail(unreadable(join(folder, path)));
    media.set(path, new Uint8Array(bytes));
  }
  const texts = [...files].flatMap(([path, file]) =>
    'bytes' in file ? [[path, file.bytes] as const] : [],
  );
  return ok({ media, source: new Map([...texts, [LOCK_FILE, new TextEncoder().encode(lock)]]) });
}

/** Never a page or a script: nothing could show it, and whoever opened it would run it. */
const mediaIn = (files: CourseFiles): readonly string[] =>
  [...files.keys()].filter(
    (path) => path.startsWith(MEDIA_FOLDER) && !isLeftover(path) && mediaType(path) !== null,
  );

const unreadable = (path: string): string =>
  `“${path}” cannot be read. Put the file back, or ask for the right to read it, and publish again.`;
