import { ok, type Result } from '../../core/result.ts';
import type { CourseFile } from '../../course/files.ts';
import type { Store, ValueStore } from '../../session/valueStore.ts';
import type { BinnedFile, Shelf, ShelfTrouble, StoredCourse } from '../shelf/shelf.ts';

/** The pictures, films and other files of a course that is being edited. No undo touches them. */
export interface CourseMedia {
  /** What is known of the course's other files; changed when media come and go. */
  readonly others: Store<StoredCourse['others']>;
  /** The bytes of a file; those that were just added are not asked of the shelf again. */
  readonly mediaBytes: (path: string) => ReturnType<Shelf['media']>;
  readonly addMedia: (path: string, bytes: Uint8Array<ArrayBuffer>) => Promise<ShelfTrouble | null>;
  /** Into the bin; whether something names the file is for whoever asks to know. */
  readonly removeMedia: (path: string) => Promise<ShelfTrouble | null>;
  /** The files that were removed, the latest first. */
  readonly mediaBin: () => Promise<readonly BinnedFile[]>;
  readonly restoreMedia: (binned: BinnedFile) => Promise<ShelfTrouble | null>;
}

interface MediaPorts {
  readonly shelf: Shelf;
  readonly course: string;
  readonly others: ValueStore<StoredCourse['others']>;
  /** Called when other files are there than before. */
  readonly changed: () => void;
}

export function courseMedia({ shelf, course, others, changed }: MediaPorts): CourseMedia {
  const done = async (answer: Result<unknown, ShelfTrouble>): Promise<ShelfTrouble | null> => {
    if (!answer.ok) return answer.error;
    const again = await shelf.read(course);
    if (again.ok) others.set(again.value.others);
    changed();
    return null;
  };
  const added = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    others,
    mediaBytes: async (path) => {
      const bytes = added.get(path);
      // Asked for once: a course may have films.
      added.delete(path);
      return bytes === undefined ? shelf.media(course, path) : ok(bytes);
    },
    addMedia: async (path, bytes) => {
      const answer = await shelf.addMedia(course, path, bytes);
      if (answer.ok) added.set(path, bytes);
      return done(answer);
    },
    removeMedia: async (path) => done(await shelf.removeMedia(course, path)),
    restoreMedia: async (binned) => done(await shelf.restoreMedia(course, binned)),
    mediaBin: async () => {
      const bin = await shelf.mediaBin(course);
      return bin.ok ? bin.value : [];
    },
  };
}

/** Whether the same files are there, each as large: no file of a course is written over by the editor. */
export const isSameFiles = (one: StoredCourse['others'], other: StoredCourse['others']): boolean =>
  one.size === other.size &&
  [...one].every(([path, file]) => {
    const there = other.get(path);
    return there !== undefined && sizeOf(there) === sizeOf(file);
  });

const sizeOf = (file: CourseFile): number | undefined =>
  'bytes' in file ? file.bytes.length : file.size;
