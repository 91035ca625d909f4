import type { PictureSize } from '../../core/pictureFile.ts';
import type { CourseLock } from '../lock/schema.ts';
import type { AuthoredCourse } from '../schema/course.ts';
import type { AuthoredLesson } from '../schema/lesson.ts';
import type { Locale } from '../schema/locale.ts';
import type { JsonDocument } from './jsonDocument.ts';

/** What could be read of a course: all of it, or what its problems left. */
export interface CourseSources {
  readonly course: AuthoredCourse | null;
  /** In the order of the course, as far as they could be read. */
  readonly lessons: readonly AuthoredLesson[];
  /** By BCP 47 tag. */
  readonly locales: ReadonlyMap<string, Locale>;
  readonly lock: CourseLock | null;
  /** The sizes of the pictures that state one, by path. */
  readonly pictures: ReadonlyMap<string, PictureSize>;
  /** How large the media files are, in bytes, by path. */
  readonly sizes: ReadonlyMap<string, number>;
  /** By path: where in the files each part stands. */
  readonly documents: ReadonlyMap<string, JsonDocument>;
}

/** A course whose files are all well formed; whether it makes sense is checked afterwards. */
export interface LoadedCourse extends CourseSources {
  readonly course: AuthoredCourse;
}

export const lessonPath = (id: string): string => `lessons/${id}.json`;
export const localePath = (language: string): string => `locales/${language}.json`;
