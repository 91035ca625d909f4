import { access, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { LOCK_FILE } from '../course/files.ts';
import { type CourseEdit, type LibraryEntry, libraryEntry } from '../course/library.ts';
import type { Issue } from '../core/issue.ts';
import { type ServedCourse, buildServedCourse } from './builtCourse.ts';

/** A course on the shelf: the last version that worked, and what is wrong with today's. */
export interface ShelvedCourse {
  readonly built: ServedCourse | null;
  /** Empty when today's version works. */
  readonly errors: readonly Issue[];
}

/** The courses of one folder, kept up to date while their authors work on them. */
export class CourseShelf {
  readonly #folder: string;
  readonly #courses = new Map<string, ShelvedCourse>();
  readonly #edits = new Map<string, CourseEdit>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Builds every course in the folder. */
  static async open(folder: string): Promise<CourseShelf> {
    const shelf = new CourseShelf(folder);
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    await Promise.all(names.toSorted().map((name) => shelf.#build(name)));
    return shelf;
  }

  get(name: string): ShelvedCourse | undefined {
    return this.#courses.get(name);
  }

  names(): readonly string[] {
    return [...this.#courses.keys()].toSorted();
  }

  library(): readonly LibraryEntry[] {
    return this.names().flatMap((name) => {
      const built = this.get(name)?.built;
      if (built === undefined || built === null) return [];
      return [libraryEntry([built.cover, ...built.translatedCovers])];
    });
  }

  /** What came of the last save since the shelf was opened; `undefined` where nothing was saved. */
  lastEdit(name: string): CourseEdit | undefined {
    return this.#edits.get(name);
  }

  /** Builds a course anew; a broken one leaves its last good version in place. */
  async refresh(name: string): Promise<CourseEdit> {
    const edit = await this.#build(name);
    this.#edits.set(name, edit);
    return edit;
  }

  async #build(name: string): Promise<CourseEdit> {
    const result = await buildServedCourse(join(this.#folder, name));
    if (result.ok) {
      this.#courses.set(name, { built: result.value, errors: [] });
      return { outcome: 'changed', course: name };
    }
    const built = this.#courses.get(name)?.built ?? null;
    this.#courses.set(name, { built, errors: result.error });
    return { outcome: 'broken', course: name, issues: result.error };
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
      await access(file).catch(() => made.push(built.id));
      await writeFile(file, built.lock.text);
    }
    return made;
  }
}
