import { type Draft, type DraftEdit, edited, undoingEdits } from './draft.ts';

/** Where in a course something is: a file, and the path of a field or entry in it, as written. */
export interface Place {
  readonly file: string;
  readonly path: string;
}

/** One edit as its author would name it, to be undone and redone as a whole. */
export interface Change {
  /** The key of its name among the words of the editor. */
  readonly name: string;
  /** What it is about, in the course's words: the title of a block that moved. */
  readonly about: string | null;
  readonly edits: readonly DraftEdit[];
  /** Where the author was, and will be again when it is undone. */
  readonly place: Place;
  /** Whether it joins the one before when that is of the same name and place: typing. */
  readonly joins: boolean;
  /** In milliseconds of any clock. */
  readonly at: number;
}

/** A draft with what was done to it and what was undone. Plain data: it survives a reload. */
export interface History {
  readonly draft: Draft;
  readonly done: readonly Change[];
  /** The one that was undone last comes last. */
  readonly undone: readonly Change[];
}

export const newHistory = (draft: Draft): History => ({ draft, done: [], undone: [] });

/** In milliseconds: who pauses longer begins a new step. */
const PAUSE = 1_500;

/** Does a change. What was undone before it can no longer be redone. */
export function changed({ draft, done, undone }: History, change: Change): History {
  const last = done.at(-1);
  const joined = last !== undefined && undone.length === 0 && isOneWith(last, change);
  const step = joined ? { ...change, edits: [...last.edits, ...change.edits] } : change;
  return {
    draft: edited(draft, change.edits),
    done: [...(joined ? done.slice(0, -1) : done), step],
    undone: [],
  };
}

const isOneWith = (last: Change, next: Change): boolean =>
  last.joins &&
  next.joins &&
  last.name === next.name &&
  last.place.file === next.place.file &&
  last.place.path === next.place.path &&
  Math.abs(next.at - last.at) <= PAUSE;

/** Takes the last change back; the same history where there is none. */
export function undo(history: History): History {
  const { draft, done, undone } = history;
  const last = done.at(-1);
  if (last === undefined) return history;
  return {
    draft: edited(draft, undoingEdits(last.edits)),
    done: done.slice(0, -1),
    undone: [...undone, last],
  };
}

/** Does again what was undone last; the same history where there is nothing. */
export function redo(history: History): History {
  const { draft, done, undone } = history;
  const last = undone.at(-1);
  if (last === undefined) return history;
  return {
    draft: edited(draft, last.edits),
    done: [...done, last],
    undone: undone.slice(0, -1),
  };
}
