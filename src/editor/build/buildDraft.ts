import type { Issue } from '../../core/issue.ts';
import { checkCourse } from '../../course/check/checkCourse.ts';
import { sortIssues } from '../../course/check/sortIssues.ts';
import type { CourseFile, CourseFiles } from '../../course/files.ts';
import { loadCourse } from '../../course/load/loadCourse.ts';
import type { LoadedCourse } from '../../course/load/loadedCourse.ts';
import { proveCourse } from '../../proof/proveCourse.ts';
import type { StoredCourse } from '../shelf/shelf.ts';
import { placesFinder } from './blockPlaces.ts';
import type { DraftPage } from './builtDraft.ts';
import { draftCompiler, lessonKeeper } from './compileDraft.ts';
import { growingLock } from './growingLock.ts';
import { startingNotes } from './startingNotes.ts';

/**
 * Builds one course again and again while it is written: what did not change since the last time is
 * not done again.
 */
export interface DraftBuild {
  /**
   * What the page plays. `null` while a file cannot be read, two blocks have the same number, or the
   * course is complete by what is not there; what else is wrong, such as a picture that is missing, keeps
   * nobody from seeing the page.
   */
  readonly page: (draft: StoredCourse) => DraftPage | null;
  /**
   * All that `check` says of it; where there is no error, also what only playing it shows; and which
   * words are still to be written.
   */
  readonly issues: (draft: StoredCourse, folder: string) => readonly Issue[];
}

/** @param random Gives a new numbering its mark: from 0 to below 1. */
export function draftBuild(random: () => number): DraftBuild {
  const filesOf = draftFiles();
  const lockOf = growingLock(random);
  const compile = draftCompiler();
  const placesOf = placesFinder();
  const notesOf = startingNotes();
  const keepPlain = lessonKeeper();
  const prove = (course: LoadedCourse, { texts, others }: StoredCourse) => {
    const { lock } = lockOf(course, texts);
    const each = keepPlain(course, lock, others)(course.course.language);
    return proveCourse(course, { lock, each });
  };
  return {
    page: (draft) => {
      const { course } = loadCourse(filesOf(draft));
      if (course === null) return null;
      const { lock, text } = lockOf(course, draft.texts);
      const places = placesOf(course.lessons, lock);
      const compiled = places && whereWhole(() => compile(course, lock, draft.others));
      return compiled && { ...compiled, lock: text, places };
    },
    issues: (draft, folder) => {
      const { course, issues } = checkCourse(filesOf(draft), { folderName: folder });
      const isSound = course !== null && issues.every(({ severity }) => severity !== 'error');
      const all = isSound ? sortIssues([...issues, ...prove(course, draft)]) : issues;
      return [...all, ...notesOf(draft.texts)];
    },
  };
}

/** `null` where a rule of the course names a lesson or a quiz that is not there: nothing has its number. */
function whereWhole<Compiled>(compile: () => Compiled): Compiled | null {
  try {
    return compile();
  } catch {
    return null;
  }
}

/**
 * A draft as the files of a course. A text that did not change stays the same file object, by which
 * all that reads files knows that it has read it.
 */
function draftFiles(): (draft: StoredCourse) => CourseFiles {
  let known: ReadonlyMap<string, { readonly text: string; readonly file: CourseFile }> = new Map();
  const encoder = new TextEncoder();
  return ({ texts, others }) => {
    known = new Map(
      [...texts].map(([path, text]) => {
        const before = known.get(path);
        const isSame = before?.text === text;
        return [path, isSame ? before : { text, file: { bytes: encoder.encode(text) } }];
      }),
    );
    const written = [...known].map(([path, { file }]) => [path, file] as const);
    return new Map([...written, ...others]);
  };
}
