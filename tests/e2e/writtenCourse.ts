import { join } from 'node:path';

import { draftBuild } from '../../src/editor/build/buildDraft.ts';
import type { DraftPage } from '../../src/editor/build/builtDraft.ts';
import type { StoredCourse } from '../../src/editor/shelf/shelf.ts';
import { readCourseFolder } from '../../src/node/readCourse.ts';

const root = join(import.meta.dirname, '..', '..');

/** A course of the project that is written on. */
export class WrittenCourse {
  readonly #build = draftBuild(() => 0.5);
  #draft: StoredCourse;

  private constructor(draft: StoredCourse) {
    this.#draft = draft;
  }

  static async read(folder: string): Promise<WrittenCourse> {
    const files = [...(await readCourseFolder(join(root, folder)))];
    const texts = files.flatMap(([path, file]) =>
      'bytes' in file ? [[path, new TextDecoder().decode(file.bytes)] as const] : [],
    );
    const others = files.filter(([, file]) => !('bytes' in file));
    return new WrittenCourse({ texts: new Map(texts), others: new Map(others) });
  }

  /** Puts words in the place of others in a file of it. */
  write(file: string, words: string, instead: string): void {
    const text = this.#draft.texts.get(file) ?? '';
    if (!text.includes(words)) throw new Error(`${file} does not say “${words}”.`);
    const texts = new Map(this.#draft.texts).set(file, text.replaceAll(words, instead));
    this.#draft = { ...this.#draft, texts };
  }

  /** As it can be played now. */
  get page(): DraftPage {
    const page = this.#build.page(this.#draft);
    if (page === null) throw new Error('The draft cannot be played.');
    return page;
  }

  get media(): readonly string[] {
    return [...this.#draft.others.keys()].filter((path) => path.startsWith('media/'));
  }

  /** What a field holds. */
  textAt(file: string, path: readonly (string | number)[]): string {
    const texts = this.page.texts.get(file) ?? [];
    return texts.find(({ place }) => place.path.join(' ') === path.join(' '))?.text ?? '';
  }

  /** The number of the block at a place of a lesson's file. */
  block(lesson: string, path: readonly (string | number)[]): number {
    const found = [...this.page.places].find(
      ([, place]) => place.lesson === lesson && place.path.join(' ') === path.join(' '),
    );
    if (found === undefined) throw new Error(`No block stands at ${path.join(' ')}.`);
    return found[0];
  }
}
