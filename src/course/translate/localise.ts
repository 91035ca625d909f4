import { mapTexts } from '../../blocks/mapTexts.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import { courseSchema } from '../schema/course.ts';
import { lessonSchema } from '../schema/lesson.ts';
import type { Locale } from '../schema/locale.ts';

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
