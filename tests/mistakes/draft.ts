import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Issue } from '../../src/core/issue.ts';
import type { CourseFiles } from '../../src/course/files.ts';
import { checkCourse } from '../../src/course/check/checkCourse.ts';
import { fixFiles } from '../../src/course/fix/fixFiles.ts';
import { goodCourse } from '../../src/course/testing/goodCourse.ts';
import { readCourseFolder } from '../../src/node/readCourse.ts';
import { proveCourse } from '../../src/proof/proveCourse.ts';

/** The file that most mistakes are made in. */
export const LESSON = 'lessons/welcome.json';

const LADDER = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><path d="M0 0h8"/></svg>';

/** A course as somebody writes it: files that are made, changed, renamed and taken away. */
export class Draft {
  /** What the folder of the course is called. */
  folder = 'peer-work';
  readonly #files = new Map<string, string | Uint8Array>();

  /** Begins with a course that has no fault. */
  constructor() {
    for (const [path, file] of Object.entries({ ...goodCourse(), 'media/ladder.svg': LADDER })) {
      this.#files.set(path, typeof file === 'string' ? file : JSON.stringify(file, null, 2));
    }
  }

  text(path = LESSON): string {
    return String(this.#files.get(path));
  }

  write(path: string, content: string | Uint8Array): void {
    this.#files.set(path, content);
  }

  /** The course's own texts, as an editor has them; `null` where one is no text. */
  texts(): ReadonlyMap<string, string> | null {
    const texts = new Map<string, string>();
    for (const [path, content] of this.#files) {
      if (!/^(?:course|lessons\/[^/]+|locales\/[^/]+)\.json$/.test(path)) continue;
      if (typeof content !== 'string') return null;
      texts.set(path, content);
    }
    return texts;
  }

  /** Changes a text where it stands; a test that would change nothing is a wrong one. */
  replace(from: string, to: string, path = LESSON): void {
    const text = this.text(path);
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    this.write(
      path,
      text.replace(from, () => to),
    );
  }

  /** At a place that an issue names: takes away `old`, which has to stand there, and writes `to`. */
  replaceAt({ file, line, column }: Issue['place'], old: string, to: string): void {
    const lines = this.text(file).split('\n');
    const here = lines[line - 1] ?? '';
    if (!here.startsWith(old, column - 1)) throw new Error(`There is no ${old} in ${here}`);
    lines[line - 1] = here.slice(0, column - 1) + to + here.slice(column - 1 + old.length);
    this.write(file, lines.join('\n'));
  }

  rename(from: string, to: string): void {
    this.write(to, this.#files.get(from) ?? '');
    this.remove(from);
  }

  remove(path: string): void {
    this.#files.delete(path);
  }

  /** Everything that “waymark check” says of it. */
  async check(): Promise<readonly Issue[]> {
    return checkFiles(await this.read(), this.folder);
  }

  /** “waymark check --fix”. */
  async fix(): Promise<void> {
    for (const [path, text] of fixFiles(await this.read()).texts) this.write(path, text);
  }

  /** The files as they are read from a folder. */
  read(): Promise<CourseFiles> {
    keep(this.#files);
    return readCourseFolder(desk);
  }
}

// One folder for all drafts: from one to the next little changes.
const desk = mkdtempSync(join(tmpdir(), 'waymark-mistake-'));
process.once('exit', () => rmSync(desk, { recursive: true, force: true }));
const kept = new Map<string, string | Uint8Array>();

/** Writes what is not in the folder yet, and takes away what is there and should not be. */
function keep(files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const path of kept.keys()) {
    if (!files.has(path)) takeAway(path);
  }
  for (const [path, content] of files) {
    if (kept.get(path) === content) continue;
    mkdirSync(dirname(join(desk, path)), { recursive: true });
    writeFileSync(join(desk, path), content);
    kept.set(path, content);
  }
}

/** With the folders that hold nothing after that. */
function takeAway(path: string): void {
  rmSync(join(desk, path));
  kept.delete(path);
  for (let at = dirname(path); at !== '.'; at = dirname(at)) {
    if (readdirSync(join(desk, at)).length > 0) return;
    rmdirSync(join(desk, at));
  }
}

export function checkFiles(files: CourseFiles, folder: string): readonly Issue[] {
  const { course, issues } = checkCourse(files, { folderName: folder });
  const good = course !== null && issues.every(({ severity }) => severity === 'warning');
  return good ? [...issues, ...proveCourse(course)] : issues;
}
