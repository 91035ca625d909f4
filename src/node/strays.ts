import { readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { textHash } from '../core/hash.ts';

/** The folder in which a process writes before it moves things to their place begins like this. */
export const strayOf = (pid: number): string => `.waymark-${host()}-${pid}-`;

/** In it, what is being replaced: behind this, the name that it had. */
export const OLD = 'old-';

/** The same number may be another process of another machine, where the disk is shared. */
const host = (): string => textHash(hostname());

/**
 * Takes away what processes of this machine left in a folder that were killed while they wrote. What
 * was moved out of the way, and nothing came in its place, goes back there. What a process still holds
 * stays, and so does whatever cannot be taken away.
 */
export async function tidyStrays(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, machine, pid] = /^\.waymark-([0-9a-f]{8})-(\d+)-\w+$/.exec(name) ?? [];
    if (machine !== host() || isRunning(Number(pid))) continue;
    await tidy(folder, join(folder, name)).catch(() => undefined);
  }
}

async function tidy(folder: string, stray: string): Promise<void> {
  for (const name of await readdir(stray)) {
    const place = join(folder, name.slice(OLD.length));
    const isMissing = (await stat(place).catch(() => null)) === null;
    if (name.startsWith(OLD) && isMissing) await rename(join(stray, name), place);
  }
  await rm(stray, { recursive: true, force: true });
}

/** A process of somebody else cannot be asked, but is there. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
