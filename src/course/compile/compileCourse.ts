import { mapTexts } from '../../blocks/mapTexts.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { CourseLock } from '../lock/schema.ts';
import type { PlayableCourse } from '../playable.ts';
import { courseSchema } from '../schema/course.ts';
import { lessonSchema } from '../schema/lesson.ts';
import type { Locale } from '../schema/locale.ts';
import { localFile } from '../translate/localFile.ts';
import { compileCover } from './compileCover.ts';
import { compileLesson } from './compileLesson.ts';
import { compileOutline } from './compileOutline.ts';
import { compiler } from './compiler.ts';
import { keysOf } from './keys.ts';

/**
 * Compiles a course that has no errors, in its own language or one of its translations; what is
 * not translated stays in the author's language. Throws when the lock does not know all of the
 * course: `updateLock` first.
 */
export function compileCourse(
  loaded: LoadedCourse,
  lock: CourseLock,
  language: string,
): PlayableCourse {
  const locale = loaded.locales.get(language);
  const texts = locale === undefined ? loaded : localise(loaded, locale);
  const tools = compiler(keysOf(lock), language, loaded.pictures, localFile(locale));
  const lessons = texts.lessons.map((lesson) => compileLesson(texts.course, lesson, tools));
  return {
    cover: compileCover(texts, tools),
    outline: compileOutline(texts, lessons, tools),
    lessons,
  };
}

/** A course with its texts in another language; a text without translation stays as it is. */
export function localise(course: LoadedCourse, locale: Locale): LoadedCourse {
  const translate = ({ stablePath, value }: { stablePath: string; value: string }): string =>
    (Object.hasOwn(locale.texts, stablePath) ? locale.texts[stablePath]?.text : undefined) ?? value;
  return {
    ...course,
    course: mapTexts(courseSchema, course.course, translate, 'course'),
    lessons: course.lessons.map((lesson) =>
      mapTexts(lessonSchema, lesson, translate, `lesson.${lesson.id}`),
    ),
  };
}
