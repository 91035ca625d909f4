import { join } from 'node:path';

import { type Result, fail, ok } from '../core/result.ts';
import type { CourseFiles } from '../course/files.ts';
import { carriedMedia } from '../publish/carriedMedia.ts';
import { type CarriedFiles, carriedSource } from '../publish/courseToPublish.ts';
import { readPlainFile } from './readPlainFile.ts';

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
  for (const path of carriedMedia(files)) {
    const bytes = await readPlainFile(join(folder, path));
    if (bytes === null) return fail(unreadable(join(folder, path)));
    media.set(path, new Uint8Array(bytes));
  }
  return ok({ media, source: carriedSource(files, lock) });
}

const unreadable = (path: string): string =>
  `“${path}” cannot be read. Put the file back, or ask for the right to read it, and publish again.`;
