import type { Issue } from '../../core/issue.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { COURSE_FILE, type CourseFiles, limitsOf } from '../files.ts';
import { loadCourse } from '../load/loadCourse.ts';
import { type LoadedCourse, localePath } from '../load/loadedCourse.ts';
import { readFileText } from '../load/readText.ts';
import type { Locale } from '../schema/locale.ts';
import { newTranslationFile, withLanguage, withTranslations } from './translationFile.ts';
import type { UpdatedTranslation } from './updateTranslation.ts';

/** A course about to be translated into one language. */
export interface OpenTranslation {
  readonly course: LoadedCourse;
  readonly language: string;
  readonly locale: Locale;
  /** Whether the translation has a file already. */
  readonly exists: boolean;
  /** The translation's file as it is written now, or as it begins. */
  readonly localeFile: string;
  /** What `course.json` has to say for the language to be listed; `null` where it is. */
  readonly listing: string | null;
}

/**
 * Opens a course for its translation into a language, which it need not list yet. Fails with every
 * error of its files.
 */
export function openTranslation(
  files: CourseFiles,
  language: string,
): Result<OpenTranslation, readonly Issue[]> {
  const { sources, issues } = loadCourse(files);
  const { course } = sources;
  if (course === null) return fail(issues.filter(isError));
  const listed = course.translations.includes(language);
  const courseFile = textOf(files, COURSE_FILE) ?? '';
  const listing = listed ? null : withLanguage(courseFile, course.translations, language);
  const path = localePath(language);
  const localeFile = textOf(files, path) ?? newTranslationFile(course, language);
  const missing = course.translations.filter((each) => !files.has(localePath(each)));
  // The languages that it lists without a file are no reason not to make one.
  const begun = new Map([
    ...files,
    ...missing.map((each) => [localePath(each), file(newTranslationFile(course, each))] as const),
    ...(listing === null ? [] : [[COURSE_FILE, file(listing)] as const]),
    ...(files.has(path) ? [] : [[path, file(localeFile)] as const]),
  ]);
  const loaded = loadCourse(begun);
  const locale = loaded.course?.locales.get(language);
  if (loaded.course === null || locale === undefined) return fail(loaded.issues.filter(isError));
  const exists = files.has(path);
  return ok({ course: loaded.course, language, locale, exists, localeFile, listing });
}

const isError = ({ severity }: Issue): boolean => severity === 'error';

const file = (text: string) => ({ bytes: new TextEncoder().encode(text) });

function textOf(files: CourseFiles, path: string): string | null {
  const found = files.get(path);
  const text = found === undefined ? null : readFileText(found, limitsOf(path));
  return text?.ok === true ? text.value : null;
}

/** The files that a translation changes, with what they say from now on. */
export function writtenTranslation(
  { language, localeFile, listing, exists }: OpenTranslation,
  { segments, unused }: Pick<UpdatedTranslation, 'segments' | 'unused'>,
): ReadonlyMap<string, string> {
  const texts = Object.fromEntries(segments.map(({ key, translation }) => [key, translation]));
  const written = withTranslations(localeFile, { texts, unused });
  return new Map([
    ...(exists && written === localeFile ? [] : [[localePath(language), written] as const]),
    ...(listing === null ? [] : [[COURSE_FILE, listing] as const]),
  ]);
}
