import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { LOCK_FILE } from '../../course/files.ts';
import { type CourseLock, lockSchema } from '../../course/lock/schema.ts';
import { readZip, roomFor } from '../../node/readZip.ts';
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
  const source = await sourceOf(join(out, name));
  const lock = lockSchema.safeParse(JSON.parse(new TextDecoder().decode(source.get(LOCK_FILE))));
  return lock.success ? { name, lock: lock.data, source } : null;
}

/** What a package carries of its author's, which may grow by what the whole package may. */
async function sourceOf(place: string): Promise<PreviousPackage['source']> {
  if (!/\.(?:html|zip)$/.test(place)) return unzip(await readFile(join(place, SOURCE_FILE)));
  const bytes = await readFile(place);
  const held = place.endsWith('.html')
    ? filesOfPage(bytes.toString('utf8'))
    : unzip(bytes, (path) => path === SOURCE_FILE);
  return unzip(held.get(SOURCE_FILE) ?? new Uint8Array(), () => true, roomFor(bytes.length));
}

function unzip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean = () => true,
  room = roomFor(bytes.length),
): ReadonlyMap<string, Uint8Array> {
  const entries = readZip(bytes, room);
  const files = entries.ok ? entries.value.filter(({ path }) => wanted(path)) : [];
  return new Map(files.map(({ path, unpack }) => [path, unpack()]));
}
