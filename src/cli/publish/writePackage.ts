import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { type Result, fail, ok } from '../../core/result.ts';
import { diskTrouble } from '../../node/diskTrouble.ts';
import { writeFolder, writeWhole } from '../../node/writeWhole.ts';
import type { CourseToPublish } from '../../publish/courseToPublish.ts';
import type { PlayerBuild } from '../../publish/playerBuild.ts';
import { type Package, publish } from '../../publish/publish.ts';
import { settingsSheet } from '../../publish/settingsSheet.ts';
import { SOURCE_FILE } from '../../publish/sourceZip.ts';
import { type Target, targetFacts } from '../../publish/target.ts';
import { zipped } from '../../publish/zip.ts';
import type { PublishRequest } from './publishOptions.ts';

/** Makes and writes one package and its settings sheet; says what was made, or why it was not. */
export async function writePackage(
  { out, unpacked }: PublishRequest,
  course: CourseToPublish,
  build: PlayerBuild,
  target: Target,
): Promise<Result<string, string>> {
  const made = await publish(course, build, target);
  if (!made.ok) return made;
  const base = `${course.cover.id}-${course.cover.version}-${target}`;
  const name = unpacked ? base : `${base}.zip`;
  const place = join(out, name);
  const sheet = settingsSheet(course, target, { name, unpacked });
  try {
    if (unpacked && !(await isOurs(place))) return fail(foreign(place));
    const bytes = unpacked
      ? await writeFiles(place, made.value)
      : await writeZip(place, zipped(made.value, build.deflated));
    await writeWhole(join(out, `${base}.txt`), sheet);
    return ok(
      `${targetFacts[target].name}: ${place} (${sizeInWords(bytes)})\n\n${indented(sheet)}`,
    );
  } catch (error) {
    const words = diskTrouble(error, place);
    if (words === null) throw error;
    return fail(`${targetFacts[target].name} could not be written. ${words}`);
  }
}

async function writeZip(place: string, zip: Uint8Array): Promise<number> {
  await writeWhole(place, zip);
  return zip.length;
}

async function writeFiles(place: string, files: Package): Promise<number> {
  await writeFolder(place, files);
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

/** Whether a folder may be replaced: there is none, it is empty, or it is an earlier package. */
async function isOurs(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? [] : ['?'],
  );
  if (names.length === 0) return true;
  return (await stat(join(folder, SOURCE_FILE)).catch(() => null)) !== null;
}

const foreign = (folder: string): string =>
  `“${folder}” is there already, and is not a package of Waymark. Nothing was written over. Move it away, or choose another folder.`;

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** In the units of 1,000 that upload limits are given in. */
const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
