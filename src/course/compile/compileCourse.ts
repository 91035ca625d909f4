import { mapTexts } from '../../blocks/mapTexts.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { CourseLock } from '../lock/schema.ts';
import type { OriginalTexts, PlayableCourse } from '../playable.ts';
import { courseSchema } from '../schema/course.ts';
import { lessonSchema } from '../schema/lesson.ts';
import type { Locale } from '../schema/locale.ts';
import { localFile } from '../translate/localFile.ts';
import { translationState } from '../translate/translationState.ts';
import { untranslated } from '../translate/untranslated.ts';
import { compileCover } from './compileCover.ts';
import { compileLesson } from './compileLesson.ts';
import { compileOutline } from './compileOutline.ts';
import { compiler, mediaAddress } from './compiler.ts';
import { keysOf } from './keys.ts';

/**
 * Compiles a course that has no errors, in its own language or one of its translations; what is
 * not translated, or changed since, stays in the author's language. Throws when the lock does not know all of the
 * course: `updateLock` first. `address`: where a media file is asked for.
 */
export function compileCourse(
  loaded: LoadedCourse,
  lock: CourseLock,
  language: string,
  address: (file: string) => string = mediaAddress,
): PlayableCourse {
  const locale = loaded.locales.get(language);
  const texts = locale === undefined ? loaded : localise(loaded, locale);
  const left = locale === undefined ? null : untranslated(loaded, locale);
  const tools = compiler(keysOf(lock), language, loaded, localFile(locale), address);
  const lessons = texts.lessons.map((lesson) => ({
    ...compileLesson(texts.course, lesson, tools),
    ...originals(left?.lessons.get(lesson.id)),
  }));
  return {
    cover: { ...compileCover(texts, tools), ...originals(left?.cover) },
    outline: { ...compileOutline(texts, lessons, tools), ...originals(left?.course) },
    lessons,
  };
}

const originals = (original: OriginalTexts | null | undefined) =>
  original === null || original === undefined ? {} : { original };

/** A course with its texts in another language; a text without an up-to-date translation stays. */
export function localise(course: LoadedCourse, { texts }: Pick<Locale, 'texts'>): LoadedCourse {
  const translations = new Map(Object.entries(texts));
  const translate = ({ stablePath, value }: { stablePath: string; value: string }): string => {
    const translation = translations.get(stablePath);
    return translation !== undefined && translationState(translation, value) === 'current'
      ? translation.text
      : value;
  };
  return {
    ...course,
    course: mapTexts(courseSchema, course.course, translate, 'course'),
    lessons: course.lessons.map((lesson) =>
      mapTexts(lessonSchema, lesson, translate, `lesson.${lesson.id}`),
    ),
  };
}
