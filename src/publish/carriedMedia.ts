import { mediaType } from '../core/mediaType.ts';
import { type CourseFiles, isLeftover, MEDIA_FOLDER } from '../course/files.ts';

/**
 * The media that a package carries of a course's folder, shown or not. Never a page or a script: nothing
 * could show it, and whoever opened it would run it.
 */
export const carriedMedia = (files: CourseFiles): readonly string[] =>
  [...files.keys()].filter(
    (path) => path.startsWith(MEDIA_FOLDER) && !isLeftover(path) && mediaType(path) !== null,
  );
