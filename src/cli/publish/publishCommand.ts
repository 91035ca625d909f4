import { realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

import type { Issue } from '../../core/issue.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { type CourseFile, LOCK_FILE } from '../../course/files.ts';
import type { LoadedCourse } from '../../course/load/loadedCourse.ts';
import { lockText } from '../../course/lock/lockText.ts';
import { carriedLock } from '../../course/lock/publishedLock.ts';
import { carriedFiles } from '../../node/carriedFiles.ts';
import { type CheckedCourse, checkedCourse } from '../../node/checkedCourse.ts';
import { readBuild } from '../../node/readBuild.ts';
import { languageNote } from '../../i18n/languageNote.ts';
import type { CourseToPublish } from '../../publish/courseToPublish.ts';
import {
  type NumberingTrouble,
  numberingOf,
  type PreviousPackage,
} from '../../publish/numbering.ts';
import type { PlayerBuild } from '../../publish/playerBuild.ts';
import { preparePublication } from '../../publish/preparePublication.ts';
import type { Publication, PublishedPackage } from '../../publish/publication.ts';
import { canReport } from '../../publish/publish.ts';
import { reportInWords } from '../check/reportInWords.ts';
import type { Command, Outcome } from '../command.ts';
import { countInWords } from '../countInWords.ts';
import { publishHelp } from './help.ts';
import { noteNumbers } from './noteNumbers.ts';
import { namedPackage, previousPackage } from './previousPackage.ts';
import { packageInWords, publicationInWords } from './publicationInWords.ts';
import { type PublishRequest, publishRequest } from './publishOptions.ts';
import { writePackage } from './writePackage.ts';

/** `waymark publish`: packages that an LMS takes. */
export const publishCommand: Command = { help: publishHelp, run };

async function run(args: readonly string[], home = process.cwd()): Promise<Outcome> {
  const request = publishRequest(args);
  if (!request.ok) return { status: 2, complaint: `${request.error}\n\n${publishHelp}` };
  const folder = resolve(request.value.folder);
  const found = await stat(folder).catch(() => null);
  if (found === null || !found.isDirectory()) {
    return { status: 2, complaint: `There is no folder "${request.value.folder}".\n` };
  }
  if (await isWithin(folder, resolve(request.value.out)))
    return cannot(insideCourse(request.value));
  const [build, checked] = await Promise.all([
    readBuild(join(home, 'dist')),
    checkedCourse(folder),
  ]);
  if (!checked.ok) return broken(checked.error, request.value);
  if (!build.ok) return cannot(build.error);
  const published = await publishChecked({ ...request.value, folder }, checked.value, build.value);
  if (!published.ok) return cannot(published.error);
  const output = request.value.json
    ? `${JSON.stringify(published.value, null, 2)}\n`
    : publicationInWords(published.value, request.value);
  return { status: 0, output };
}

const insideCourse = ({ out }: PublishRequest): string =>
  `“${out}” is in the course’s own folder, and packages would become a part of the course. Choose a folder beside it.`;

/** Whether a place, which need not be there yet, is a folder or within it, whatever links lead to it. */
async function isWithin(folder: string, place: string): Promise<boolean> {
  const root = await realpath(folder);
  for (let at = place; ; at = dirname(at)) {
    const found = await realpath(at).catch(() => null);
    if (found !== null) return `${found}${sep}`.startsWith(`${root}${sep}`);
    if (dirname(at) === at) return false;
  }
}

const broken = (issues: readonly Issue[], { json }: PublishRequest): Outcome => ({
  status: 1,
  ...(json ? { output: `${JSON.stringify({ issues }, null, 2)}\n` } : {}),
  complaint: reportInWords({ course: null, fixed: [], renamed: [], links: null, issues }),
});

const cannot = (complaint: string): Outcome => ({ status: 1, complaint: `${complaint}\n` });

async function publishChecked(
  request: PublishRequest,
  { loaded, files, warnings }: CheckedCourse,
  build: PlayerBuild,
): Promise<Result<Publication, string>> {
  // Read before it may be written over.
  const previous = await before(request, loaded);
  if (!previous.ok) return previous;
  const numbering = numberingOf(loaded, previous.value, request.first, Math.random);
  if (!numbering.ok) return fail(otherNumbers(numbering.error));
  const { changes } = numbering.value;
  const lock = carriedLock(numbering.value.lock);
  if (changes > 0 && request.frozenLock) return fail(outdated(changes));
  const carried = await carriedFiles(request.folder, files, lockText(lock));
  if (!carried.ok) return carried;
  const prepared = preparePublication({
    ...request,
    loaded,
    numbering: { ...numbering.value, lock },
    carried: carried.value,
    previous: previous.value,
  });
  if (!prepared.ok) return prepared;
  const { course, wanted, told } = prepared.value;
  const noted = await noteNumbers(request, numbering.value, textOf(files.get(LOCK_FILE)));
  if (!noted.ok) return noted;
  const written = await writeAll(request, course, build);
  if (!written.ok) return written;
  return ok({
    ...told,
    warnings: warnings.length,
    ...written.value,
    languages: languageNote(wanted),
  });
}

/** The package that learners have: the one that was named, else the last one in the folder. */
const before = async (
  { out, previous, targets }: PublishRequest,
  { course }: LoadedCourse,
): Promise<Result<PreviousPackage | null, string>> =>
  previous === null
    ? ok(await previousPackage(out, course, targets))
    : namedPackage(previous, course.id);

const otherNumbers = (trouble: NumberingTrouble): string =>
  trouble.kind === 'lost'
    ? LOST
    : `The numbers in ${LOCK_FILE} are not those of “${trouble.previous}”: ${trouble.conflict}. Whoever has begun the course would lose their progress, or find it at other lessons. Nothing was published.
Put back the ${LOCK_FILE} of that package, or delete today's and publish again: the numbers are then taken from the package.
If nobody has begun the course, publish to another folder.`;

const LOST = `There is no ${LOCK_FILE}, which holds the numbers that learners' progress hangs on, and no earlier package of the course at hand. Nothing was published.
If it was published before, put the file back from a backup, or name the package that learners have: --previous FILE. Its numbers are taken then.
If this is the first version, and nobody has begun it, say so: --first.`;

/** As it was read; `null` where there was none. */
const textOf = (file: CourseFile | undefined): string | null =>
  file !== undefined && 'bytes' in file ? Buffer.from(file.bytes).toString('utf8') : null;

const outdated = (changes: number): string =>
  `${LOCK_FILE} does not know all of the course: ${countInWords(changes, 'change', 'changes')}. Publish once without --frozen-lock, or run “npm start”, and commit the file.`;

async function writeAll(
  request: PublishRequest,
  course: CourseToPublish,
  build: PlayerBuild,
): Promise<Result<Pick<Publication, 'packages' | 'leftOut'>, string>> {
  const leftOut = request.targets.filter(
    (target) => request.targets.length > 1 && !canReport(build, target),
  );
  const packages: PublishedPackage[] = [];
  for (const target of request.targets) {
    if (leftOut.includes(target)) continue;
    const made = await writePackage(request, course, build, target);
    if (!made.ok) {
      const written = packages.map((each) => packageInWords(each, request));
      return fail([...written, made.error].join('\n'));
    }
    packages.push(made.value);
  }
  return ok({ packages, leftOut });
}
