import { courseFields } from '../course/check/courseFields.ts';
import { compileCourse } from '../course/compile/compileCourse.ts';
import { embeddedOrigins } from '../course/embeddedOrigins.ts';
import { type CourseFiles, LOCK_FILE, MEDIA_FOLDER } from '../course/files.ts';
import { type LoadedCourse, localePath } from '../course/load/loadedCourse.ts';
import type { CourseLock } from '../course/lock/schema.ts';
import { passingRule, type PassingRule } from '../course/passingRule.ts';
import type { PlayableCover } from '../course/playable.ts';
import { compiledFiles } from '../course/compile/compiledFiles.ts';
import { localFile } from '../course/translate/localFile.ts';
import { type PublishedRecord, publishedRecord } from '../course/published/publishedRecord.ts';
import { type UsedViews, usedViews } from '../course/usedViews.ts';

/** A course, compiled, with all that a package of it carries. */
export interface CourseToPublish {
  /** In the language that the package begins with. */
  readonly cover: PlayableCover;
  /** What its packages are called, before their version. */
  readonly calledAs: string;
  /** Path relative to the course's data → ASCII JSON, for each language. */
  readonly files: ReadonlyMap<string, string>;
  /** Path with `media/` → bytes; those of languages that are left out, too. */
  readonly media: ReadonlyMap<string, Uint8Array>;
  /** The paths of the media that learners may see. */
  readonly shownMedia: ReadonlySet<string>;
  /** The author's own files but the media: path in the course's folder → bytes. */
  readonly source: ReadonlyMap<string, Uint8Array>;
  readonly embeds: readonly string[];
  readonly uses: UsedViews;
  readonly passing: PassingRule;
  /** What the next package has to know of this one. */
  readonly published: PublishedRecord;
}

/** The parts of a course's folder that are carried as they are. */
export type CarriedFiles = Pick<CourseToPublish, 'media' | 'source'>;

/** The author's own texts, with the lock as it is published. */
export function carriedSource(files: CourseFiles, lock: string): CarriedFiles['source'] {
  const texts = [...files].flatMap(([path, file]) =>
    'bytes' in file ? [[path, file.bytes] as const] : [],
  );
  return new Map([...texts, [LOCK_FILE, new TextEncoder().encode(lock)]]);
}

/** Compiles a course that has no errors, and that the lock knows all of. */
export function courseToPublish(
  loaded: LoadedCourse,
  lock: CourseLock,
  carried: CarriedFiles,
): CourseToPublish {
  const { language, translations, packageName, id } = loaded.course;
  const first = compileCourse(loaded, lock, language);
  const others = translations.map((each) => compileCourse(loaded, lock, each));
  return {
    ...carried,
    cover: first.cover,
    calledAs: packageName ?? id,
    files: new Map([first, ...others].flatMap((each) => [...compiledFiles(each)])),
    shownMedia: shownMedia(loaded),
    embeds: embeddedOrigins(loaded),
    uses: usedViews(first.lessons),
    passing: passingRule(first.outline),
    published: publishedRecord(first, lock, carried.source),
  };
}

/** The media that learners may see in the languages of a course: paths with `media/`. */
function shownMedia(loaded: LoadedCourse): ReadonlySet<string> {
  const { language, translations } = loaded.course;
  const ofLocales = new Set([...loaded.locales.keys()].map(localePath));
  const named = courseFields(loaded).flatMap(({ file, facts, value }) =>
    facts.kind === 'media' && !ofLocales.has(file) ? [String(value)] : [],
  );
  const shown = [language, ...translations].flatMap((each) => {
    const local = localFile(loaded.locales.get(each));
    return named.map((file) => MEDIA_FOLDER + local(file));
  });
  return new Set(shown);
}
