import type { PictureSize } from '../core/pictureFile.ts';
import type { FileKind } from './media/fileKind.ts';
import type { FilmFacts } from './media/filmFacts.ts';

/** A file of a course as it was found: its bytes, only its size (media), or why it cannot be read. */
export type CourseFile =
  | { readonly bytes: Uint8Array }
  | {
      readonly present: true;
      readonly size: number;
      readonly picture?: PictureSize;
      /** The bytes of a drawing (SVG), which could hold more than a picture. */
      readonly drawing?: Uint8Array;
      /** What its bytes say of it, where they were looked at; the kind is `null` where they say nothing. */
      readonly facts?: { readonly kind: FileKind | null; readonly film?: FilmFacts };
    }
  | {
      readonly unreadable: 'folder' | 'denied' | 'tooLarge';
      /** In bytes, where it is known. */
      readonly size?: number;
    };

/** The files of one course: path relative to the course's folder, with forward slashes. */
export type CourseFiles = ReadonlyMap<string, CourseFile>;

export const COURSE_FILE = 'course.json';
export const LOCK_FILE = 'course.lock.json';
/** Where pictures, recordings and captions are. */
export const MEDIA_FOLDER = 'media/';

/** How large a file may be, in bytes, and of how many parts of JSON it may consist. */
export interface FileLimits {
  readonly bytes: number;
  readonly tokens: number;
}

const MEGABYTE = 1_000_000;
const written: FileLimits = { bytes: 5 * MEGABYTE, tokens: 300_000 };
// Locks and translations grow with the whole course, not with one lesson.
const gathered: FileLimits = { bytes: 15 * MEGABYTE, tokens: 2_000_000 };

/** What a course's text file may hold at most: far beyond what is useful, within what is quick. */
export const limitsOf = (path: string): FileLimits =>
  path === LOCK_FILE || path.startsWith('locales/') ? gathered : written;

const TEXT_FILE = /^(course\.json|course\.lock\.json|(lessons|locales)\/[^/]+\.json)$/;

/** Whether the text of a file is needed; of all others it is enough to know that they are there. */
export const isTextFile = (path: string): boolean => TEXT_FILE.test(path);

/** Whether a folder is nearly called as one of a course should be: nothing plays what lies in it. */
export const isMisnamedFolder = (name: string): boolean =>
  /^(?:lessons?|locales?|medias?)$/i.test(name) && !['lessons', 'locales', 'media'].includes(name);

/** `.DS_Store`, `Thumbs.db` and their like are not the author's, and are not published. */
export const isLeftover = (path: string): boolean =>
  /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini)$/.test(path);
