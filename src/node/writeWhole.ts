import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { holdStray, leaveStray, OLD, tidyStrays } from './strays.ts';

/**
 * Writes files to a folder so that they are all there or none: beside their place first, then moved
 * there. A folder that is in the way is replaced: whoever calls has made sure that it may be. Each
 * file is asked for when it is written: they need not be in memory together.
 */
export async function writeFolder(
  folder: string,
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
): Promise<void> {
  await besides(folder, async (fresh, waste) => {
    await mkdir(fresh);
    const made = new Set<string>();
    for (const [path, bytes] of files) {
      const parent = dirname(path);
      if (!made.has(parent)) await mkdir(join(fresh, parent), { recursive: true });
      made.add(parent);
      await writeFile(join(fresh, path), bytes);
    }
    const before = (await stat(folder).catch(() => null)) !== null;
    if (before) await rename(folder, waste);
    try {
      await rename(fresh, folder);
    } catch (error) {
      if (before) await rename(waste, folder);
      throw error;
    }
  });
}

/** Writes one file so that it is there whole, or as it was before. */
export const writeWhole = (file: string, bytes: Uint8Array | string): Promise<void> =>
  besides(file, async (fresh) => {
    await writeFile(fresh, bytes);
    await rename(fresh, file);
  });

/** Hands out two places on the same disk, and leaves nothing there, whatever happens. */
const besides = (
  place: string,
  write: (fresh: string, waste: string) => Promise<void>,
): Promise<void> =>
  withStray(dirname(place), (stray) =>
    write(join(stray, 'new'), join(stray, OLD + basename(place))),
  );

/** Hands out a folder on the disk of another one, hidden in that, and takes it away, whatever happens. */
export async function withStray<Value>(
  folder: string,
  write: (stray: string) => Promise<Value>,
): Promise<Value> {
  await mkdir(folder, { recursive: true });
  await tidyStrays(folder);
  const stray = await holdStray(folder);
  try {
    return await write(stray);
  } finally {
    await leaveStray(stray);
  }
}
