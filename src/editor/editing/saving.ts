import { type Store, valueStore } from '../../session/valueStore.ts';
import type { FileChange, Shelf, ShelfTrouble } from '../shelf/shelf.ts';
import { applied, changesBetween } from './fileChanges.ts';
import { takenIn } from './takenIn.ts';

/** Brings what changed to the shelf. */
export interface Saver {
  readonly state: Store<SavingState>;
  /** Something changed: it is saved in a moment. */
  readonly changed: () => void;
  readonly settle: (whose: 'mine' | 'theirs') => void;
  /** Saves at once what waits to be saved; settles when it was, or could not be. */
  readonly flush: () => Promise<void>;
  readonly close: () => void;
}

/** What has become of the latest changes. */
export type SavingState = 'saved' | 'saving' | ShelfTrouble;

export interface SavingOptions {
  readonly shelf: Shelf;
  readonly course: string;
  /** What stands on the shelf, as far as is known. */
  readonly there: ReadonlyMap<string, string>;
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** What the files are to be now. */
  readonly texts: () => ReadonlyMap<string, string>;
  /** Is told what is about to be written, and then that nothing is. */
  readonly noted: (changes: readonly FileChange[]) => void;
  /** Goes on with what somebody else has made of the files. */
  readonly take: (texts: ReadonlyMap<string, string>) => void;
}

/** In milliseconds: whoever pauses longer has it saved. */
const PAUSE = 600;

/** In milliseconds: at most this much of typing is lost when the computer dies. */
const NOTED = 400;

/** Saves a moment after each change, one write at a time, and takes in what others write. */
export function startSaving(options: SavingOptions): Saver {
  const { shelf, course, texts, take, noted, after } = options;
  const state = valueStore<SavingState>('saved');
  let { there } = options;
  let writing: Promise<void> | null = null;
  let cancel: (() => void) | null = null;
  let waiting: (() => void) | null = null;

  const plan = () => {
    cancel?.();
    cancel = after(PAUSE, () => void write());
    note();
  };
  /** Not with every letter: a journal that is always written is a slow page. */
  const note = () => {
    waiting ??= after(NOTED, () => {
      waiting = null;
      noted(changesBetween(there, texts()));
    });
  };
  const write = async () => {
    cancel = null;
    if (writing !== null) return plan();
    writing = bring().finally(() => (writing = null));
    await writing;
  };
  const bring = async () => {
    const wanted = texts();
    const changes = changesBetween(there, wanted);
    if (changes.length === 0) return state.set('saved');
    state.set('saving');
    const written = await shelf.write(course, changes);
    if (written.ok) {
      there = wanted;
      const left = changesBetween(there, texts());
      noted(left);
      if (left.length > 0) plan();
      else state.set('saved');
    } else meet(written.error);
  };
  const meet = (trouble: ShelfTrouble) => {
    if (trouble.kind === 'conflict' && goOnWith(trouble.now)) return;
    state.set(trouble);
  };
  /** Where nobody wrote what is written here, both go on in silence. */
  const goOnWith = (now: ReadonlyMap<string, string | null>): boolean => {
    const merged = takenIn(there, texts(), now);
    if (merged === null) return false;
    there = merged.there;
    if (merged.isNew) take(merged.texts);
    plan();
    return true;
  };
  const heard = async () => {
    await writing;
    const read = await shelf.read(course);
    if (!read.ok) return state.set(read.error);
    const now = changesBetween(there, read.value.texts).map(
      ({ path, after: next }) => [path, next] as const,
    );
    if (now.length > 0) meet({ kind: 'conflict', now: new Map(now) });
  };
  const flush = async () => {
    await writing;
    if (cancel === null) return;
    cancel();
    await write();
  };
  const stopWatching = shelf.watch(course, () => void heard());

  return {
    state,
    changed: () => {
      if (isClash(state.get())) return;
      state.set('saving');
      plan();
    },
    settle: (whose) => {
      const clash = state.get();
      if (!isClash(clash)) return;
      const now = applied(there, clash.now);
      there = now;
      if (whose === 'theirs') take(applied(texts(), clash.now));
      state.set('saving');
      plan();
    },
    flush,
    close: () => {
      stopWatching();
      void flush();
    },
  };
}

const isClash = (state: SavingState): state is Extract<ShelfTrouble, { kind: 'conflict' }> =>
  typeof state === 'object' && state.kind === 'conflict';
