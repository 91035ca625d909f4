import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { LOCK_FILE } from '../../course/files.ts';
import { type CourseLock, lockSchema } from '../../course/lock/schema.ts';
import { readZip } from '../../node/readZip.ts';
import { filesOfPage } from '../../publish/openedPage.ts';
import { targetOfName } from '../../publish/packageName.ts';
import { SOURCE_FILE } from '../../publish/sourceZip.ts';
import type { Target } from '../../publish/target.ts';

/** What was published before: what learners who are in progress have begun with. */
export interface PreviousPackage {
  readonly name: string;
  readonly lock: CourseLock;
  /** The author's files, as they were. */
  readonly source: ReadonlyMap<string, Uint8Array>;
}

/**
 * The package of a course that was written last to a folder, of those that carry what their author
 * wrote; `null` where there is none to read.
 */
export async function previousPackage(
  out: string,
  course: string,
  wanted: readonly Target[],
): Promise<PreviousPackage | null> {
  const all = await readdir(out).catch(() => []);
  const names = all.filter((name) => targetOfName(name, course, wanted) !== null);
  const dated = names.map(async (name) => ({ name, at: (await stat(join(out, name))).mtimeMs }));
  for (const { name } of (await Promise.all(dated)).toSorted((a, b) => b.at - a.at)) {
    const found = await read(out, name).catch(() => null);
    if (found !== null) return found;
  }
  return null;
}

async function read(out: string, name: string): Promise<PreviousPackage | null> {
  const source = unzip(await sourceOf(join(out, name)), () => true);
  const lock = lockSchema.safeParse(JSON.parse(new TextDecoder().decode(source.get(LOCK_FILE))));
  return lock.success ? { name, lock: lock.data, source } : null;
}

async function sourceOf(place: string): Promise<Uint8Array> {
  const found = place.endsWith('.html')
    ? filesOfPage(await readFile(place, 'utf8')).get(SOURCE_FILE)
    : place.endsWith('.zip')
      ? unzip(await readFile(place), (path) => path === SOURCE_FILE).get(SOURCE_FILE)
      : await readFile(join(place, SOURCE_FILE));
  return found ?? new Uint8Array();
}

function unzip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const entries = readZip(bytes);
  const files = entries.ok ? entries.value.filter(({ path }) => wanted(path)) : [];
  return new Map(files.map(({ path, unpack }) => [path, unpack()]));
}
