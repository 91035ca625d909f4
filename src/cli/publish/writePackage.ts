import { join } from 'node:path';

import { type Result, fail, ok } from '../../core/result.ts';
import { diskTrouble } from '../../node/diskTrouble.ts';
import { writeFolder, writeWhole } from '../../node/writeWhole.ts';
import type { CourseToPublish } from '../../publish/courseToPublish.ts';
import { START_PAGE } from '../../publish/manifestResources.ts';
import { baseName, type PackageForm, packageName } from '../../publish/packageName.ts';
import type { PlayerBuild } from '../../publish/playerBuild.ts';
import { type Package, publish } from '../../publish/publish.ts';
import { settingsSheet } from '../../publish/settingsSheet.ts';
import { sizeInWords } from '../../publish/sheet.ts';
import { type Target, targetFacts } from '../../publish/target.ts';
import { zipped } from '../../publish/zip.ts';
import { mayReplace } from './mayReplace.ts';
import type { PublishRequest } from './publishOptions.ts';

/** Makes and writes one package and its settings sheet; says what was made, or why it was not. */
export async function writePackage(
  request: PublishRequest,
  course: CourseToPublish,
  build: PlayerBuild,
  target: Target,
): Promise<Result<string, string>> {
  const { out } = request;
  const withSource = request.withSource ?? targetFacts[target].source;
  const made = await publish(course, build, target, withSource);
  if (!made.ok) return made;
  const form = formOf(request, target);
  const name = packageName(course.cover, target, form);
  const place = join(out, name);
  try {
    if (!(await mayReplace(place, form))) return fail(foreign(place));
    const bytes = await write[form](place, made.value, build);
    const sheet = settingsSheet(course, target, { name, form, bytes, withSource });
    await writeWhole(join(out, `${baseName(course.cover, target)}.txt`), sheet);
    return ok(
      `${targetFacts[target].name}: ${place} (${sizeInWords(bytes)})\n\n${indented(sheet)}`,
    );
  } catch (error) {
    const words = diskTrouble(error, place);
    if (words === null) throw error;
    return fail(`${targetFacts[target].name} could not be written. ${words}`);
  }
}

/** A course that is one page is that, whether a folder was asked for or not. */
const formOf = ({ unpacked }: PublishRequest, target: Target): PackageForm =>
  target === 'html' ? 'page' : unpacked ? 'folder' : 'zip';

/** Writes a package; gives its size in bytes. */
const write: Readonly<
  Record<PackageForm, (place: string, files: Package, build: PlayerBuild) => Promise<number>>
> = {
  zip: (place, files, { deflated }) => writeFile(place, zipped(files, deflated)),
  page: (place, files) => writeFile(place, files.get(START_PAGE) ?? new Uint8Array()),
  folder: async (place, files) => {
    await writeFolder(place, files);
    return [...files.values()].reduce((sum, { length }) => sum + length, 0);
  },
};

async function writeFile(place: string, bytes: Uint8Array): Promise<number> {
  await writeWhole(place, bytes);
  return bytes.length;
}

const foreign = (folder: string): string =>
  `“${folder}” is there already, and is not a package of Waymark. Nothing was written over. Move it away, or choose another folder.`;

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
