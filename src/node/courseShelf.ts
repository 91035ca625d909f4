import { lstat, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { titleInText } from '../course/courseTitle.ts';
import { COURSE_FILE, limitsOf, LOCK_FILE, MEDIA_FOLDER } from '../course/files.ts';
import {
  type BrokenCourse,
  type CourseEdit,
  inLibraryOrder,
  type LibraryEntry,
  libraryEntry,
} from '../course/library.ts';
import type { Issue } from '../core/issue.ts';
import { type ServedCourse, buildServedCourse } from './builtCourse.ts';
import { readBeginning, readPlainText } from './readPlainFile.ts';
import { withStray } from './writeWhole.ts';

/** A course on the shelf: the last version that worked, and what is said of today's. */
export interface ShelvedCourse {
  readonly built: ServedCourse | null;
  /** Whether today's version has errors. */
  readonly broken: boolean;
  /** Errors and warnings of today's version. */
  readonly issues: readonly Issue[];
}

/** The courses of one folder, kept up to date while their authors work on them. */
export class CourseShelf {
  readonly #folder: string;
  readonly #courses = new Map<string, ShelvedCourse>();
  readonly #saved = new Set<string>();
  #saves = 0;
  /** For each course, how often each of its media files was replaced. */
  readonly #replaced = new Map<string, Map<string, number>>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Builds every course in the folder. */
  static async open(folder: string): Promise<CourseShelf> {
    const shelf = new CourseShelf(folder);
    const names = await readdir(folder).catch(() => []);
    await Promise.all(names.toSorted().map((name) => shelf.#build(name)));
    return shelf;
  }

  get(name: string): ShelvedCourse | undefined {
    return this.#courses.get(name);
  }

  names(): readonly string[] {
    return [...this.#courses.keys()].toSorted();
  }

  /** Where the files of a course lie. */
  folderOf(name: string): string {
    return join(this.#folder, name);
  }

  library(): readonly LibraryEntry[] {
    const entries = this.names().flatMap((name) => {
      const built = this.get(name)?.built;
      if (built === undefined || built === null) return [];
      return [libraryEntry([built.cover, ...built.translatedCovers], built.audience)];
    });
    return inLibraryOrder(entries);
  }

  /** The courses with errors: what they are called, and what is wrong with them. */
  async broken(): Promise<readonly BrokenCourse[]> {
    const broken = this.names().flatMap((folder) => {
      const course = this.get(folder);
      return course?.broken === true ? [{ folder, ...course }] : [];
    });
    return Promise.all(
      broken.map(async ({ folder, built, issues }) => ({
        folder,
        title: built?.cover.title ?? (await titleIn(this.folderOf(folder))),
        plays: built !== null,
        issues,
      })),
    );
  }

  /** How often a course was saved since the shelf was opened. */
  get saves(): number {
    return this.#saves;
  }

  /** How a course is; `undefined` where there is none. */
  state(name: string): CourseEdit | undefined {
    const course = this.get(name);
    if (course === undefined) return undefined;
    const saved = this.#saved.has(name) ? 'changed' : 'opened';
    return {
      course: name,
      outcome: course.broken ? 'broken' : saved,
      issues: course.issues,
    };
  }

  /**
   * Builds a course anew; a broken one leaves its last good version in place. `files`: what was
   * saved, relative to its folder. Gives `undefined` where no course is, or none is any more.
   */
  async refresh(name: string, files: readonly string[] = []): Promise<CourseEdit | undefined> {
    const replaced = this.#replaced.get(name) ?? new Map<string, number>();
    this.#replaced.set(name, replaced);
    for (const path of files.filter((each) => each.startsWith(MEDIA_FOLDER))) {
      const file = path.slice(MEDIA_FOLDER.length);
      replaced.set(file, (replaced.get(file) ?? 0) + 1);
    }
    await this.#build(name);
    this.#saved.add(name);
    this.#saves += 1;
    return this.state(name);
  }

  async #build(name: string): Promise<void> {
    const folder = this.folderOf(name);
    if (!(await holdsCourse(name, folder))) return void this.#courses.delete(name);
    const result = await buildServedCourse(folder, this.#replaced.get(name));
    this.#courses.set(
      name,
      result.ok
        ? { built: result.value, broken: false, issues: result.value.warnings }
        : { built: this.get(name)?.built ?? null, broken: true, issues: result.error },
    );
  }

  /**
   * Writes the locks that new lessons, blocks or items have made out of date. Gives the ids of the
   * courses that had none: what was new to them may also be what was lost.
   */
  async writeLocks(): Promise<readonly string[]> {
    const made: string[] = [];
    for (const { built } of this.#courses.values()) {
      if (built === null || built.lock.upToDate) continue;
      const file = join(built.folder, LOCK_FILE);
      const now = await readPlainText(file);
      // An editor has numbered what is new in the meantime, and its numbers stand.
      if (now !== built.lock.before) continue;
      if (now === null) made.push(built.id);
      await this.#replace(file, built.lock.text);
    }
    return made;
  }

  /** Whoever reads the file meanwhile finds the old text or the new one, and never half of one. */
  #replace(file: string, text: string): Promise<void> {
    return withStray(this.#folder, async (stray) => {
      await writeFile(join(stray, 'new'), text);
      await rename(join(stray, 'new'), file);
    });
  }
}

/** Every folder is taken for a course but those that other tools keep. */
async function holdsCourse(name: string, folder: string): Promise<boolean> {
  if (name.startsWith('.') || name === 'node_modules') return false;
  return (await lstat(folder).catch(() => null))?.isDirectory() ?? false;
}

/** What a course calls itself, even where its file has mistakes. */
async function titleIn(folder: string): Promise<string | null> {
  const { bytes } = limitsOf(COURSE_FILE);
  return titleInText((await readBeginning(join(folder, COURSE_FILE), bytes)) ?? '');
}
