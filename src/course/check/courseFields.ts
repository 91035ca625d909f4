import { type FieldVisit, walkFields } from '../../blocks/walkFields.ts';
import { COURSE_FILE } from '../files.ts';
import { type CourseSources, lessonPath, localePath } from '../load/loadedCourse.ts';
import { courseSchema } from '../schema/course.ts';
import { lessonSchema } from '../schema/lesson.ts';
import { localeSchema } from '../schema/locale.ts';

/** A field of a course, and the file that it stands in. */
export interface CourseField extends FieldVisit {
  readonly file: string;
}

/** Every field of every file that authors write, in the order of the course. */
export function courseFields(sources: CourseSources): readonly CourseField[] {
  const known = walked.get(sources.documents);
  if (known !== undefined) return known;
  const fields = walk(sources);
  walked.set(sources.documents, fields);
  return fields;
}

// Several rules ask for the fields of one and the same reading.
const walked = new WeakMap<CourseSources['documents'], readonly CourseField[]>();

function walk({ course, lessons, locales }: CourseSources): readonly CourseField[] {
  const fields: CourseField[] = [];
  const into = (file: string) => (visit: FieldVisit) => void fields.push({ ...visit, file });
  if (course !== null) walkFields(courseSchema, course, into(COURSE_FILE), 'course');
  for (const lesson of lessons) {
    walkFields(lessonSchema, lesson, into(lessonPath(lesson.id)), `lesson.${lesson.id}`);
  }
  for (const [language, locale] of locales) {
    walkFields(localeSchema, locale, into(localePath(language)), `locale.${language}`);
  }
  return fields;
}
