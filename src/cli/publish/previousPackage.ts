import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { LOCK_FILE } from '../../course/files.ts';
import { type CourseLock, lockSchema } from '../../course/lock/schema.ts';
import { readZip } from '../../node/readZip.ts';
import { SOURCE_FILE } from '../../publish/sourceZip.ts';
import type { Target } from '../../publish/target.ts';

/** What was published before: what learners who are in progress have begun with. */
export interface PreviousPackage {
  readonly name: string;
  readonly lock: CourseLock;
  /** The author's files, as they were. */
  readonly source: ReadonlyMap<string, Uint8Array>;
}

/** The package of a course that was written last to a folder; `null` where there is none to read. */
export async function previousPackage(
  out: string,
  course: string,
  wanted: readonly Target[],
): Promise<PreviousPackage | null> {
  const names = (await readdir(out).catch(() => [])).filter((name) => isOf(name, course, wanted));
  const dated = names.map(async (name) => ({ name, at: (await stat(join(out, name))).mtimeMs }));
  const newest = (await Promise.all(dated)).toSorted((a, b) => b.at - a.at)[0];
  return newest === undefined ? null : read(out, newest.name).catch(() => null);
}

/** `<course>-<version>-<target>`, as a zip file or a folder. */
function isOf(name: string, course: string, wanted: readonly Target[]): boolean {
  const base = name.replace(/\.zip$/, '');
  const target = wanted.find((each) => base.endsWith(`-${each}`));
  if (target === undefined || !base.startsWith(`${course}-`)) return false;
  return /^\d+\.\d+\.\d+$/.test(base.slice(course.length + 1, -target.length - 1));
}

async function read(out: string, name: string): Promise<PreviousPackage | null> {
  const zip = name.endsWith('.zip')
    ? unzip(await readFile(join(out, name)), (path) => path === SOURCE_FILE).get(SOURCE_FILE)
    : await readFile(join(out, name, SOURCE_FILE));
  const source = unzip(zip ?? new Uint8Array(), () => true);
  const lock = lockSchema.safeParse(JSON.parse(new TextDecoder().decode(source.get(LOCK_FILE))));
  return lock.success ? { name, lock: lock.data, source } : null;
}

function unzip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const entries = readZip(bytes);
  const files = entries.ok ? entries.value.filter(({ path }) => wanted(path)) : [];
  return new Map(files.map(({ path, unpack }) => [path, unpack()]));
}
