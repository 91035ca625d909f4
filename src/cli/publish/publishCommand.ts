import { realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

import type { Issue } from '../../core/issue.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { surveyWarnings } from '../../course/check/surveyWarnings.ts';
import { LOCK_FILE } from '../../course/files.ts';
import type { LoadedCourse } from '../../course/load/loadedCourse.ts';
import { lockText } from '../../course/lock/lockText.ts';
import { updateLock } from '../../course/lock/updateLock.ts';
import { courseUpdate } from '../../course/published/courseUpdate.ts';
import { carriedFiles } from '../../node/carriedFiles.ts';
import { type CheckedCourse, checkedCourse } from '../../node/checkedCourse.ts';
import { diskTrouble } from '../../node/diskTrouble.ts';
import { readBuild } from '../../node/readBuild.ts';
import { writeWhole } from '../../node/writeWhole.ts';
import { type CourseToPublish, courseToPublish } from '../../publish/courseToPublish.ts';
import { withOptions } from '../../publish/options.ts';
import type { PlayerBuild } from '../../publish/playerBuild.ts';
import type { LearnersNote, Publication, PublishedPackage } from '../../publish/publication.ts';
import { canReport } from '../../publish/publish.ts';
import { targetFacts } from '../../publish/target.ts';
import { updateWords } from '../../publish/updateWords.ts';
import { reportInWords } from '../check/reportInWords.ts';
import type { Command, Outcome } from '../command.ts';
import { countInWords } from '../countInWords.ts';
import { interfaceNote } from '../interfaceNote.ts';
import { publishHelp } from './help.ts';
import { type Numbering, numberingOf } from './numbering.ts';
import { namedPackage, type PreviousPackage, previousPackage } from './previousPackage.ts';
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
  if (!checked.ok) return broken(checked.error);
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

const broken = (issues: readonly Issue[]): Outcome => ({
  status: 1,
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
  const numbering = numberingOf(loaded, previous.value, request.first);
  if (!numbering.ok) return numbering;
  const { lock, changes } = numbering.value;
  if (changes > 0 && request.frozenLock) return fail(outdated(changes));
  const wanted = withOptions(loaded, request.changes);
  if (!wanted.ok) return wanted;
  const carried = await carriedFiles(request.folder, files, lockText(lock));
  if (!carried.ok) return carried;
  const numbered = { ...wanted.value, lock: changes === 0 ? loaded.lock : lock };
  const course = courseToPublish(numbered, lock, carried.value);
  const noted = changes === 0 ? ok(null) : await writeLock(request.folder, lockText(lock));
  if (!noted.ok) return noted;
  const written = await writeAll(request, course, build);
  if (!written.ok) return written;
  return ok({
    title: course.cover.title,
    version: course.cover.version,
    warnings: warnings.length,
    notes: [...takenBack(numbering.value), ...ofSurveys(request, wanted.value)],
    ...written.value,
    learners: forLearners(loaded, course, previous.value),
    languages: interfaceNote(wanted.value.course),
  });
}

/** The package that learners have: the one that was named, else the last one in the folder. */
const before = async (
  { out, previous, targets }: PublishRequest,
  { course }: LoadedCourse,
): Promise<Result<PreviousPackage | null, string>> =>
  previous === null
    ? ok(await previousPackage(out, course.id, targets))
    : namedPackage(previous, course.id);

const takenBack = ({ takenFrom }: Numbering): readonly string[] =>
  takenFrom === null
    ? []
    : [`${LOCK_FILE} was missing: its numbers were taken from “${takenFrom}”, and written again.`];

/** What a survey says or does that is not so in a target, once for each kind of target. */
const ofSurveys = ({ targets }: PublishRequest, loaded: LoadedCourse): readonly string[] => {
  const warnings = new Map<string, string[]>();
  for (const target of targets) {
    const { name, page } = targetFacts[target];
    for (const warning of surveyWarnings(loaded, page.standard)) {
      warnings.set(warning, [...(warnings.get(warning) ?? []), name]);
    }
  }
  return [...warnings].map(([warning, names]) => `Warning for ${names.join(', ')}: ${warning}`);
};

/** What the update means for learners, compared with what they have, never with what is on this disk. */
function forLearners(
  loaded: LoadedCourse,
  { published }: CourseToPublish,
  previous: PreviousPackage | null,
): LearnersNote {
  if (previous !== null) {
    const { changes } = updateLock(loaded, previous.lock);
    const words = updateWords(previous.name, courseUpdate(previous, published, changes));
    return { since: 'package', words };
  }
  return loaded.lock === null
    ? { since: 'nothing', words: FIRST }
    : { since: 'unknown', words: UNKNOWN };
}

const FIRST = 'For learners: the first version, nobody has begun it yet.';
const UNKNOWN =
  'For learners: there is no earlier package of the course in that folder to compare with. If it was published before, name the package that they have: --previous FILE.';

const outdated = (changes: number): string =>
  `${LOCK_FILE} does not know all of the course: ${countInWords(changes, 'change', 'changes')}. Publish once without --frozen-lock, or run “npm start”, and commit the file.`;

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
