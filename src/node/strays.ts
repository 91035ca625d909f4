import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { textHash } from '../core/hash.ts';

/** The folder in which a process writes before it moves things to their place begins like this. */
export const strayOf = (pid: number): string => `.waymark-${host()}-${pid}-`;

/** Those that this process writes in: a machine that began anew may give one number to another. */
const held = new Set<string>();
/** How many are being made, and have no name yet. */
let making = 0;

/** A folder beside a place in which this process may write; to be given back. */
export async function holdStray(folder: string): Promise<string> {
  making += 1;
  try {
    const beside = await mkdtemp(join(folder, strayOf(process.pid)));
    held.add(beside);
    return beside;
  } finally {
    making -= 1;
  }
}

export async function leaveStray(beside: string): Promise<void> {
  await rm(beside, { recursive: true, force: true });
  held.delete(beside);
}

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
    const stray = join(folder, name);
    const isOurs = Number(pid) === process.pid;
    const isHeld = isOurs ? making > 0 || held.has(stray) : isRunning(Number(pid));
    if (machine !== host() || isHeld) continue;
    await tidy(folder, stray).catch(() => undefined);
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
