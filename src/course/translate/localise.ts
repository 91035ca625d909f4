import { mapTexts } from '../../blocks/mapTexts.ts';
import { memoEach } from '../../core/memo.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import { type AuthoredCourse, courseSchema } from '../schema/course.ts';
import { type AuthoredLesson, lessonSchema } from '../schema/lesson.ts';
import type { Locale } from '../schema/locale.ts';
import { translationState } from './translationState.ts';

/** A course with its texts in another language; a text without an up-to-date translation stays. */
export function localise(course: LoadedCourse, { texts }: Pick<Locale, 'texts'>): LoadedCourse {
  const { ofCourse, ofLesson } = localisedBy(texts);
  return {
    ...course,
    course: ofCourse(course.course),
    lessons: course.lessons.map(ofLesson),
  };
}

/** The same of one lesson. */
export const localiseLesson = (
  lesson: AuthoredLesson,
  { texts }: Pick<Locale, 'texts'>,
): AuthoredLesson => localisedBy(texts).ofLesson(lesson);

/** Does so with each part of a course once. */
const localisedBy = memoEach((texts: Locale['texts']) => {
  const translations = new Map(Object.entries(texts));
  const translate = ({ stablePath, value }: { stablePath: string; value: string }): string => {
    const translation = translations.get(stablePath);
    return translation !== undefined && translationState(translation, value) === 'current'
      ? translation.text
      : value;
  };
  return {
    ofCourse: memoEach((course: AuthoredCourse) =>
      mapTexts(courseSchema, course, translate, 'course'),
    ),
    ofLesson: memoEach((lesson: AuthoredLesson) =>
      mapTexts(lessonSchema, lesson, translate, `lesson.${lesson.id}`),
    ),
  };
});
