import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { fail, ok, type Result } from '../../core/result.ts';
import { pageData } from '../../course/pageData.ts';
import { diskTrouble } from '../../node/diskTrouble.ts';
import { writeFolder, writeWhole } from '../../node/writeWhole.ts';
import type { CourseToPublish } from '../../publish/courseToPublish.ts';
import { START_PAGE } from '../../publish/manifestResources.ts';
import { baseName, type PackageForm, packageName } from '../../publish/packageName.ts';
import type { PlayerBuild } from '../../publish/playerBuild.ts';
import type { PublishedPackage } from '../../publish/publication.ts';
import { type Package, publish } from '../../publish/publish.ts';
import { settingsSheet } from '../../publish/settingsSheet.ts';
import { sheetText } from '../../publish/sheet.ts';
import { type Target, targetFacts } from '../../publish/target.ts';
import { zipped, zipProblem } from '../../publish/zip.ts';
import type { PublishRequest } from './publishOptions.ts';

/** Makes and writes one package and its settings sheet; fails in words. */
export async function writePackage(
  request: PublishRequest,
  course: CourseToPublish,
  build: PlayerBuild,
  target: Target,
): Promise<Result<PublishedPackage, string>> {
  const { out } = request;
  const withSource = request.withSource ?? targetFacts[target].source;
  const made = await publish(course, build, target, withSource);
  if (!made.ok) return made;
  const form = formOf(request, target);
  const name = packageName(course, target, form);
  const place = join(out, name);
  if (!(await mayReplace(place, form))) return fail(foreign(place));
  const called = targetFacts[target].name;
  const problem = form === 'zip' ? zipProblem(made.value) : null;
  if (problem !== null) return fail(`${called}: ${problem}`);
  const bytes = await onDisk(write[form](place, made.value, build), place);
  if (!bytes.ok) return fail(`${called} could not be written. ${bytes.error}`);
  const settings = settingsSheet(course, target, { name, form, bytes: bytes.value, withSource });
  const beside = join(out, `${baseName(course, target)}.txt`);
  const sheet = sheetText(settings);
  const noted = await onDisk(writeWhole(beside, sheet), beside);
  if (!noted.ok)
    return fail(`${called}: ${place} is whole, but its sheet is not there. ${noted.error}`);
  return ok({ target, name, bytes: bytes.value, sheet, settings });
}

/** What is written, or in words why the disk did not take it. */
async function onDisk<Value>(
  writing: Promise<Value>,
  place: string,
): Promise<Result<Value, string>> {
  try {
    return ok(await writing);
  } catch (error) {
    const words = diskTrouble(error, place);
    if (words === null) throw error;
    return fail(words);
  }
}

/** A course that is one page is that, whether a folder was asked for or not. */
const formOf = ({ unpacked }: PublishRequest, target: Target): PackageForm =>
  target === 'html' ? 'page' : unpacked ? 'folder' : 'zip';

/** Writes a package; gives its size in bytes. */
const write: Readonly<
  Record<PackageForm, (place: string, files: Package, build: PlayerBuild) => Promise<number>>
> = {
  zip: async (place, files, { packer, deflated }) =>
    writeFile(place, await zipped(files, packer, deflated)),
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

/**
 * Whether what lies where a package is to be may be replaced: nothing, an empty folder, or an earlier
 * package, which is known by the course in its page. A zip file is ours by its name.
 */
async function mayReplace(place: string, form: PackageForm): Promise<boolean> {
  const there = await stat(place).catch(() => null);
  if (there === null || form === 'zip') return true;
  if (there.isDirectory()) {
    // A folder in the place of a page cannot be written over: the disk says so by itself.
    return (
      form === 'page' || (await readdir(place)).length === 0 || isCourse(join(place, START_PAGE))
    );
  }
  return form === 'page' && isCourse(place);
}

async function isCourse(page: string): Promise<boolean> {
  const html = await readFile(page, 'utf8').catch(() => '');
  return html.includes(`id="${pageData.cover}"`);
}
