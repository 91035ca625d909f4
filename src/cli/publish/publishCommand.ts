import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { Issue } from '../../core/issue.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { LOCK_FILE } from '../../course/files.ts';
import type { LoadedCourse } from '../../course/load/loadedCourse.ts';
import { lockText } from '../../course/lock/lockText.ts';
import { type LockUpdate, updateLock } from '../../course/lock/updateLock.ts';
import { carriedFiles } from '../../node/carriedFiles.ts';
import { type CheckedCourse, checkedCourse } from '../../node/checkedCourse.ts';
import { diskTrouble } from '../../node/diskTrouble.ts';
import { readBuild } from '../../node/readBuild.ts';
import { writeWhole } from '../../node/writeWhole.ts';
import { type CourseToPublish, courseToPublish } from '../../publish/courseToPublish.ts';
import { withOptions } from '../../publish/options.ts';
import type { PlayerBuild } from '../../publish/playerBuild.ts';
import { canReport } from '../../publish/publish.ts';
import { targetFacts } from '../../publish/target.ts';
import { updateWords } from '../../publish/updateWords.ts';
import { reportInWords } from '../check/reportInWords.ts';
import type { Command, Outcome } from '../command.ts';
import { counted } from '../counted.ts';
import { help } from './help.ts';
import { courseUpdate } from './courseUpdate.ts';
import { previousPackage } from './previousPackage.ts';
import { type PublishRequest, publishRequest } from './publishOptions.ts';
import { writePackage } from './writePackage.ts';

/** `waymark publish`: packages that an LMS takes. */
export const publishCommand: Command = { help, run };

async function run(args: readonly string[], home = process.cwd()): Promise<Outcome> {
  const request = publishRequest(args);
  if (!request.ok) return { status: 2, complaint: `${request.error}\n\n${help}` };
  const folder = resolve(request.value.folder);
  const found = await stat(folder).catch(() => null);
  if (found === null || !found.isDirectory()) {
    return { status: 2, complaint: `There is no folder "${request.value.folder}".\n` };
  }
  const [build, checked] = await Promise.all([
    readBuild(join(home, 'dist')),
    checkedCourse(folder),
  ]);
  if (!checked.ok) return broken(checked.error);
  if (!build.ok) return cannot(build.error);
  const published = await publishChecked({ ...request.value, folder }, checked.value, build.value);
  return published.ok ? { status: 0, output: published.value } : cannot(published.error);
}

const broken = (issues: readonly Issue[]): Outcome => ({
  status: 1,
  complaint: reportInWords({ course: null, fixed: [], issues }),
});

const cannot = (complaint: string): Outcome => ({ status: 1, complaint: `${complaint}\n` });

async function publishChecked(
  request: PublishRequest,
  { loaded, files, warnings }: CheckedCourse,
  build: PlayerBuild,
): Promise<Result<string, string>> {
  const { lock, changes } = numbersOf(loaded);
  if (changes.length > 0 && request.frozenLock) return fail(outdated(changes.length));
  const wanted = withOptions(loaded, request.changes);
  if (!wanted.ok) return wanted;
  const carried = await carriedFiles(request.folder, files, lockText(lock));
  if (!carried.ok) return carried;
  const numbered = { ...wanted.value, lock: changes.length === 0 ? loaded.lock : lock };
  const course = courseToPublish(numbered, lock, carried.value);
  const noted = changes.length === 0 ? ok(null) : await writeLock(request.folder, lockText(lock));
  if (!noted.ok) return noted;
  // Read before it may be written over.
  const previous = await previousPackage(request.out, course.cover.id, request.targets);
  const written = await writeAll(request, course, build);
  if (!written.ok) return written;
  const update = updateWords(courseUpdate(loaded, carried.value, previous));
  return ok([headline(course, warnings), ...written.value, `${update}\n`].join('\n'));
}

/** A lock that is written anyway gets the mark of its numbering: the same course, the same package. */
function numbersOf(loaded: LoadedCourse): LockUpdate {
  const update = updateLock(loaded, loaded.lock);
  return update.changes.length === 0 ? update : updateLock(loaded, loaded.lock, Math.random);
}

const outdated = (changes: number): string =>
  `${LOCK_FILE} does not know all of the course: ${counted(changes, 'change', 'changes')}. Publish once without --frozen-lock, or run “npm start”, and commit the file.`;

/** Numbers that a package uses are written down first: they must never go to anything else. */
async function writeLock(folder: string, text: string): Promise<Result<null, string>> {
  const file = join(folder, LOCK_FILE);
  try {
    await writeWhole(file, text);
    return ok(null);
  } catch (error) {
    const words = diskTrouble(error, file);
    if (words === null) throw error;
    return fail(`The numbers of new lessons and blocks could not be written down. ${words}`);
  }
}

async function writeAll(
  request: PublishRequest,
  course: CourseToPublish,
  build: PlayerBuild,
): Promise<Result<readonly string[], string>> {
  const written: string[] = [];
  for (const target of request.targets) {
    if (request.targets.length > 1 && !canReport(build, target)) {
      written.push(`${targetFacts[target].name}: left out, this build cannot report to it yet.\n`);
      continue;
    }
    const made = await writePackage(request, course, build, target);
    if (!made.ok) return fail([...written, made.error].join('\n'));
    written.push(made.value);
  }
  return ok(written);
}

function headline({ cover }: CourseToPublish, warnings: readonly Issue[]): string {
  const found =
    warnings.length === 0
      ? ''
      : ` ${counted(warnings.length, 'warning', 'warnings')}: see “waymark check”.`;
  return `Published “${cover.title}”, version ${cover.version}.${found}\n`;
}
