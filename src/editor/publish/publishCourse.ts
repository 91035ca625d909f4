import type { Issue } from '../../core/issue.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { checkCourse } from '../../course/check/checkCourse.ts';
import { sortIssues } from '../../course/check/sortIssues.ts';
import { type CourseFiles, LOCK_FILE } from '../../course/files.ts';
import type { LoadedCourse } from '../../course/load/loadedCourse.ts';
import { lockText } from '../../course/lock/lockText.ts';
import { carriedLock, isPublishedLock, publishedLock } from '../../course/lock/publishedLock.ts';
import { readRecord, recordText } from '../../course/published/publishedRecord.ts';
import { languageNote } from '../../i18n/languageNote.ts';
import { proveCourse } from '../../proof/proveCourse.ts';
import { carriedMedia } from '../../publish/carriedMedia.ts';
import { carriedSource, type CourseToPublish } from '../../publish/courseToPublish.ts';
import { START_PAGE } from '../../publish/manifestResources.ts';
import { numberingOf, type PreviousPackage } from '../../publish/numbering.ts';
import { packageName } from '../../publish/packageName.ts';
import type { PlayerBuild } from '../../publish/playerBuild.ts';
import { preparePublication } from '../../publish/preparePublication.ts';
import type { Publication, PublishedPackage } from '../../publish/publication.ts';
import { publish } from '../../publish/publish.ts';
import { settingsSheet } from '../../publish/settingsSheet.ts';
import { sheetText } from '../../publish/sheet.ts';
import { type Target, targetFacts } from '../../publish/target.ts';
import { zipped, zipProblem } from '../../publish/zip.ts';
import { readyForFormulas } from '../../course/load/readyForFormulas.ts';
import type { PublishTrouble, PublishWish } from '../shelf/publisher.ts';
import type { FileChange, StoredCourse } from '../shelf/shelf.ts';
import { asFiles } from '../shelf/storedCourse.ts';

/** A course as it stands on its shelf, and what is to be made of it. */
export interface PublishOrder {
  readonly wish: PublishWish;
  readonly stored: StoredCourse;
  /** The bytes of the media, by path; of all that are there. */
  readonly media: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** What was published last; `null` where nothing is known of it. */
  readonly previous: LastPublished | null;
}

/** A package that was made, as the next one has to know it. */
export interface LastPublished {
  readonly name: string;
  /** As the package carries it. */
  readonly record: string;
}

/** Packages, and what has to be kept before anybody is given one. */
export interface PublishedCourse {
  readonly publication: Publication;
  readonly packages: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** The numbers that the packages use, where the shelf does not have them yet. */
  readonly lock: FileChange | null;
  readonly last: LastPublished;
}

type Answer<Value> = Promise<Result<Value, PublishTrouble>>;

/**
 * Makes packages of a course, by the same steps as the command line: of the same course come the same
 * files.
 *
 * @param random Gives a new numbering its mark: from 0 to below 1.
 */
export async function publishCourse(
  { wish, stored, media, previous: last }: PublishOrder,
  player: () => Answer<PlayerBuild>,
  random: () => number,
): Answer<PublishedCourse> {
  const files = asFiles(stored);
  await readyForFormulas(files);
  const checked = checkedFiles(files, wish.course);
  if (!checked.ok) return checked;
  const { loaded, warnings } = checked.value;
  const previous = previousOf(loaded, last);
  // On a shelf of a browser nobody loses one file: a course without numbers never had any.
  const numbering = numberingOf(loaded, previous, true, random);
  if (!numbering.ok) return fail({ kind: 'otherNumbers', previous: previous?.name ?? '' });
  const { changes } = numbering.value;
  const lock = carriedLock(numbering.value.lock);
  const missing = carriedMedia(files).find((path) => !media.has(path));
  if (missing !== undefined) return fail({ kind: 'gone' });
  const prepared = preparePublication({
    loaded,
    previous,
    numbering: { ...numbering.value, lock },
    carried: { media, source: carriedSource(files, lockText(lock)) },
    targets: wish.targets,
    changes: definedOnly(wish.options),
  });
  if (!prepared.ok) return said(prepared.error);
  const { course, told, wanted } = prepared.value;
  const build = await player();
  if (!build.ok) return build;
  const made = await packagesOf(course, build.value, wish);
  if (!made.ok) return said(made.error);
  const before = stored.texts.get(LOCK_FILE) ?? null;
  return ok({
    publication: {
      ...told,
      warnings,
      packages: made.value.map(({ made: each }) => each),
      leftOut: [],
      languages: languageNote(wanted),
    },
    packages: new Map(made.value.map(({ made: { name }, bytes }) => [name, bytes])),
    lock:
      changes === 0 && isPublishedLock(numbering.value.lock)
        ? null
        : { path: LOCK_FILE, before, after: lockText(publishedLock(lock)) },
    last: { name: made.value[0]?.made.name ?? '', record: recordText(course.published) },
  });
}

const said = (words: string) => fail<PublishTrouble>({ kind: 'said', words });

function checkedFiles(
  files: CourseFiles,
  folder: string,
): Result<{ readonly loaded: LoadedCourse; readonly warnings: number }, PublishTrouble> {
  const { course, issues: found } = checkCourse(files, { folderName: folder });
  if (course === null || found.some(isError)) return fail({ kind: 'broken' });
  const issues = sortIssues([...found, ...proveCourse(course)]);
  if (issues.some(isError)) return fail({ kind: 'broken' });
  return ok({ loaded: course, warnings: issues.length });
}

const isError = ({ severity }: Issue): boolean => severity === 'error';

/** What was published of this very course: a new one may go by the name of another that is gone. */
function previousOf(
  { course, lock }: LoadedCourse,
  last: LastPublished | null,
): PreviousPackage | null {
  const record = last === null ? null : readRecord(last.record);
  if (last === null || record === null || record.lock.course !== course.id) return null;
  const isOther = lock?.mark !== undefined && lock.mark !== record.lock.mark;
  return isOther ? null : { ...record, name: last.name };
}

/** What nobody wished stays as the course says. */
const definedOnly = ({ passingScore, languages }: PublishWish['options']) => ({
  ...(passingScore === undefined ? {} : { passingScore }),
  ...(languages === undefined ? {} : { languages }),
});

interface MadePackage {
  readonly made: PublishedPackage;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

async function packagesOf(
  course: CourseToPublish,
  build: PlayerBuild,
  { targets, options }: PublishWish,
): Promise<Result<readonly MadePackage[], string>> {
  const packages: MadePackage[] = [];
  for (const target of targets) {
    const made = await packageOf(course, build, target, options.source);
    if (!made.ok) return made;
    packages.push(made.value);
  }
  return ok(packages);
}

async function packageOf(
  course: CourseToPublish,
  build: PlayerBuild,
  target: Target,
  withSource = targetFacts[target].source,
): Promise<Result<MadePackage, string>> {
  const { name: called } = targetFacts[target];
  const made = await publish(course, build, target, withSource);
  if (!made.ok) return made;
  const form = target === 'html' ? 'page' : 'zip';
  const problem = form === 'zip' ? zipProblem(made.value) : null;
  if (problem !== null) return fail(`${called}: ${problem}`);
  const whole =
    form === 'page'
      ? (made.value.get(START_PAGE) ?? new Uint8Array())
      : await zipped(made.value, build.packer, build.deflated);
  const name = packageName(course, target, form);
  const settings = settingsSheet(course, target, { name, form, bytes: whole.length, withSource });
  return ok({
    made: { target, name, bytes: whole.length, sheet: sheetText(settings), settings },
    bytes: new Uint8Array(whole),
  });
}
