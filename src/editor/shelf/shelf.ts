import type { Result } from '../../core/result.ts';
import type { CourseFile } from '../../course/files.ts';
import type { Cancel } from '../../session/ports.ts';

/**
 * Where courses live: a folder behind the desk, a folder of this computer, or the browser. Every
 * shelf keeps the same contract, and the same tests hold them to it. Nothing here throws or rejects.
 */
export interface Shelf {
  readonly kind: 'desk' | 'folder' | 'browser';
  /**
   * Asks the user again for what they withdrew, and says whether it is given; at a press only. Missing
   * where nothing is asked.
   */
  readonly allow?: () => Promise<boolean>;
  /** The folders with a `course.json`, by name. */
  readonly list: () => Promise<Result<readonly ShelfEntry[], ShelfTrouble>>;
  readonly read: (course: string) => Promise<Result<StoredCourse, ShelfTrouble>>;
  /**
   * Writes JSON files of a course, all or none: every file must still be as the change says that it
   * was, or be already what it is to be. A reader never sees half a file.
   */
  readonly write: (
    course: string,
    changes: readonly FileChange[],
  ) => Promise<Result<null, ShelfTrouble>>;
  /** Puts a new course on the shelf, media included; `taken` where there is one of that name. */
  readonly create: (course: string, files: NewFiles) => Promise<Result<null, ShelfTrouble>>;
  /** Takes a course off the shelf into its bin, from where `restore` brings it back. */
  readonly remove: (course: string) => Promise<Result<Binned, ShelfTrouble>>;
  readonly bin: () => Promise<Result<readonly Binned[], ShelfTrouble>>;
  readonly restore: (binned: Binned) => Promise<Result<null, ShelfTrouble>>;
  /** Adds a file to the media of a course, by a path in `media/`; `taken` where one has that name. */
  readonly addMedia: (
    course: string,
    path: string,
    bytes: Uint8Array<ArrayBuffer>,
  ) => Promise<Result<null, ShelfTrouble>>;
  readonly media: (
    course: string,
    path: string,
  ) => Promise<Result<Uint8Array<ArrayBuffer>, ShelfTrouble>>;
  /** Takes a media file out of a course into the bin, from where `restoreMedia` brings it back. */
  readonly removeMedia: (course: string, path: string) => Promise<Result<BinnedFile, ShelfTrouble>>;
  /** The media files of a course that are in the bin, the latest first. */
  readonly mediaBin: (course: string) => Promise<Result<readonly BinnedFile[], ShelfTrouble>>;
  /** To where it was; `taken` where a file has that name by now. */
  readonly restoreMedia: (
    course: string,
    binned: BinnedFile,
  ) => Promise<Result<null, ShelfTrouble>>;
  /** Tells when a course was changed by somebody else: a hand in the folder, another tab. */
  readonly watch: (course: string, changed: () => void) => Cancel;
}

export interface ShelfEntry {
  /** The name of the course's folder. */
  readonly name: string;
  /** What the course calls itself; `null` where its file does not say. */
  readonly title: string | null;
}

export interface StoredCourse {
  /** The JSON files as they are written, by path in the course's folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is known of all other files, by path, as `check` takes it. */
  readonly others: ReadonlyMap<string, CourseFile>;
}

/** What one file was, and what it is to be; `null`: it is not there. */
export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Texts and media of a course that is new, by path. */
export type NewFiles = ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>;

/** A course in the bin. */
export interface Binned extends ShelfEntry {
  /** Names it among all in the bin. */
  readonly key: string;
}

/** A media file in the bin. */
export interface BinnedFile {
  /** Names what was removed with it, among all that was removed from courses. */
  readonly key: string;
  /** Where it was in its course: a path in `media/`. */
  readonly path: string;
}

/** Why a shelf could not do what was asked: each has words of its own in the editor. */
export type ShelfTrouble =
  /** There is no such course, or no such file, any more. */
  | { readonly kind: 'gone' }
  /** There is one of that name already. */
  | { readonly kind: 'taken' }
  /** Somebody else changed files in between: what stands in them now; `null`: it is gone. */
  | { readonly kind: 'conflict'; readonly now: ReadonlyMap<string, string | null> }
  /** The system lets nobody write there. */
  | { readonly kind: 'denied' }
  /** The browser lets the page into the folder no longer: its user may allow it again. */
  | { readonly kind: 'withdrawn' }
  /** The folder was moved or deleted, or its disk was taken out. */
  | { readonly kind: 'away' }
  /** The browser keeps no files for pages, as in a private window. */
  | { readonly kind: 'blocked' }
  /** The disk, or the browser's share of it, is full. */
  | { readonly kind: 'full' }
  /** The desk does not answer. */
  | { readonly kind: 'unreachable' }
  /** One of the files is larger than a shelf takes, in bytes. */
  | { readonly kind: 'tooLarge'; readonly path: string; readonly most: number }
  /** No such name or path is allowed on a shelf. */
  | { readonly kind: 'refused' }
  /** Something that nobody foresaw. */
  | { readonly kind: 'failed' };
