import { formatPath } from '../../course/load/jsonPath.ts';
import { type Draft, type DraftEdit, edited } from '../document/draft.ts';
import type { Splice } from '../document/splice.ts';
import { type DraftFile, fileIn } from './draftFile.ts';
import type { ChangeName, DraftPlace, Edit } from './edit.ts';

/** What is done to one block, and may be done to several at once. */
type SeveralName = 'moveBlock' | 'duplicateBlock' | 'removeBlock';

/** A draft that a command is at work on: each step sees what the steps before it did. */
export class Revision {
  /** What the command was given. */
  readonly before: Draft;
  #draft: Draft;
  readonly #edits: DraftEdit[] = [];

  constructor(draft: Draft) {
    this.before = draft;
    this.#draft = draft;
  }

  file(file: string): DraftFile | null {
    return fileIn(this.#draft, file);
  }

  /** Whether there was a place for the splices. */
  splice(file: string, splices: readonly Splice[] | null): boolean {
    if (splices === null) return false;
    const last = this.#edits.at(-1);
    const edit: DraftEdit = { kind: 'splice', file, splices };
    this.#draft = edited(this.#draft, [edit]);
    if (last?.kind === 'splice' && last.file === file) {
      this.#edits.splice(-1, 1, { ...last, splices: [...last.splices, ...splices] });
    } else this.#edits.push(edit);
    return true;
  }

  create(file: string, text: string): void {
    this.#do({ kind: 'create', file, text });
  }

  remove(file: string): void {
    const text = this.#draft.get(file);
    if (text !== undefined) this.#do({ kind: 'remove', file, text });
  }

  #do(edit: DraftEdit): void {
    this.#draft = edited(this.#draft, [edit]);
    this.#edits.push(edit);
  }

  /** All that was done, under a name; `null` where that is nothing. */
  named(name: ChangeName, about: string | null, { file, path }: DraftPlace): Edit | null {
    if (this.#edits.length === 0) return null;
    const edits = [...this.#edits];
    const at = { file, path: formatPath(path) };
    return { name, about, edits, place: at, joins: TYPING.has(name) };
  }

  /** The same for what is done to some blocks: of several the name says how many. */
  namedFor(count: number, name: SeveralName, about: string | null, place: DraftPlace): Edit | null {
    return count === 1
      ? this.named(name, about, place)
      : this.named(`${name}s`, String(count), place);
  }
}

/** What is done letter by letter, and undone together. */
const TYPING: ReadonlySet<ChangeName> = new Set(['type', 'translate']);
