import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { type Result, fail, ok } from '../../core/result.ts';

/** Where a build keeps the page of the simulator. */
export const DESK_FOLDER = '.simulator';

/** The files of the simulator's page: path with forward slashes → bytes. */
export type DeskFiles = ReadonlyMap<string, Uint8Array>;

/** Reads the simulator's page that “npm run build” made; fails in words where there is none. */
export async function readDesk(build: string): Promise<Result<DeskFiles, string>> {
  const folder = join(build, DESK_FOLDER);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map(async (file) => [pathIn(folder, file), await readFile(file)] as const),
  );
  return files.length === 0 ? fail(noDesk(build)) : ok(new Map(files));
}

const pathIn = (folder: string, file: string): string =>
  relative(folder, file).split(sep).join('/');

const noDesk = (build: string): string =>
  `There is no built simulator in “${build}”. Run “npm run build” once, and then this again.`;
