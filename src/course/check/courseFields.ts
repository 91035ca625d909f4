import type { AnySchema } from '../../blocks/schemaNode.ts';
import { type FieldVisit, walkFields } from '../../blocks/walkFields.ts';
import { memoEach, memoLast } from '../../core/memo.ts';
import { COURSE_FILE } from '../files.ts';
import { type CourseSources, lessonPath, localePath } from '../load/loadedCourse.ts';
import { type AuthoredCourse, courseSchema } from '../schema/course.ts';
import { type AuthoredLesson, lessonSchema } from '../schema/lesson.ts';
import { type Locale, localeSchema } from '../schema/locale.ts';

/** A field of a course, and the file that it stands in. */
export interface CourseField extends FieldVisit {
  readonly file: string;
}

type Fields = readonly CourseField[];

/** What of the files of a course has fields. */
type Written = Pick<CourseSources, 'course' | 'lessons' | 'locales'>;

/** Every field of every file that authors write, in the order of the course. */
export const courseFields = (sources: Written): Fields => fieldsByFile(sources).flat();

/**
 * What is made of the fields of each file, once for as long as that stays the same: a course that is
 * written is checked after every pause, and of its files one has changed.
 */
export function inEachFile<Made>(
  make: (fields: Fields) => readonly Made[],
): (sources: Written) => readonly Made[] {
  const made = memoEach(make);
  return (sources) => fieldsByFile(sources).flatMap(made);
}

const fieldsByFile = ({ course, lessons, locales }: Written): readonly Fields[] => [
  ...(course === null ? [] : [ofCourse(course)]),
  ...lessons.map(ofLesson),
  ...[...locales].map(([language, locale]) => ofLocale(locale)(language)),
];

const ofCourse = memoEach((course: AuthoredCourse) =>
  fieldsIn(COURSE_FILE, courseSchema, course, 'course'),
);

const ofLesson = memoEach((lesson: AuthoredLesson) =>
  fieldsIn(lessonPath(lesson.id), lessonSchema, lesson, `lesson.${lesson.id}`),
);

const ofLocale = memoEach((locale: Locale) =>
  memoLast((language: string) =>
    fieldsIn(localePath(language), localeSchema, locale, `locale.${language}`),
  ),
);

function fieldsIn(file: string, schema: AnySchema, value: unknown, root: string): Fields {
  const fields: CourseField[] = [];
  walkFields(schema, value, (visit) => void fields.push({ ...visit, file }), root);
  return fields;
}
