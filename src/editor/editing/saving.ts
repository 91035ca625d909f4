import { LOCK_FILE } from '../../course/files.ts';
import { type Store, valueStore } from '../../session/valueStore.ts';
import type { Choices, Clash } from '../merge/clash.ts';
import type { Join } from '../merge/joined.ts';
import type { NotedChange } from '../shelf/journal.ts';
import type { NewFiles, Shelf, ShelfTrouble, StoredCourse } from '../shelf/shelf.ts';
import { applied, changesBetween } from './fileChanges.ts';

/** Brings what changed to the shelf. */
export interface Saver {
  readonly state: Store<SavingState>;
  /** Something changed: it is saved in a moment. */
  readonly changed: () => void;
  /** Goes on with what was chosen of each clash. */
  readonly settle: (choices: Choices) => Promise<void>;
  /** Makes the course anew on the shelf from which it was taken away, with these files beside its texts. */
  readonly putBack: (others: NewFiles) => Promise<void>;
  /** Saves at once what waits to be saved; settles when it was, or could not be. */
  readonly flush: () => Promise<void>;
  readonly close: () => void;
}

/** What has become of the latest changes. */
export type SavingState = 'saved' | 'saving' | ShelfTrouble | Clashed;

/** Nothing is written while two have changed the same thing in different ways, and nobody has chosen. */
export interface Clashed {
  readonly kind: 'conflict';
  /** What stands on the shelf. */
  readonly now: Texts;
  readonly clashes: readonly Clash[];
}

type Texts = ReadonlyMap<string, string>;

export interface SavingOptions {
  readonly shelf: Pick<Shelf, 'read' | 'write' | 'create' | 'watch'>;
  readonly course: string;
  /** What stands on the shelf, as far as is known. */
  readonly there: Texts;
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** What the files are to be now. */
  readonly texts: () => Texts;
  /** Is told what is about to be written, and then that nothing is. */
  readonly noted: (changes: readonly NotedChange[]) => void;
  /** Goes on with what somebody else has made of the files. */
  readonly take: (texts: Texts) => void;
  /** Is told which other files, as pictures, stand on the shelf by now. */
  readonly seen?: ((others: StoredCourse['others']) => void) | undefined;
  readonly join: Join;
  /** Keeps what was not chosen after a clash. */
  readonly setAside?: ((whose: 'mine' | 'theirs', texts: Texts) => void) | undefined;
}

/** In milliseconds: whoever pauses longer has it saved. */
const PAUSE = 600;

/** In milliseconds: at most this much of typing is lost when the computer dies. */
const NOTED = 400;

/** What was last read of others, where it clashes with what is written here. */
interface Meeting {
  readonly base: Texts;
  readonly theirs: Texts;
}

/**
 * Saves a moment after each change, one write at a time, and merges what others write with what is
 * written here.
 */
export function startSaving(options: SavingOptions): Saver {
  const { shelf, course, texts, take, noted, after, join, setAside } = options;
  const state = valueStore<SavingState>('saved');
  let { there } = options;
  /** What was written, and nobody said that it was: it may stand there all the same. */
  let sent: Texts | null = null;
  let meeting: Meeting | null = null;
  /** Somebody wrote what could not be read then. */
  let isUnread = false;
  let last: Promise<void> = Promise.resolve();
  let cancel: (() => void) | null = null;
  let waiting: (() => void) | null = null;

  /** One thing after the other, so that nothing is written between two looks. */
  const inTurn = (run: () => Promise<void>): Promise<void> => {
    last = last.then(run).catch(() => state.set({ kind: 'failed' }));
    return last;
  };
  const plan = () => {
    cancel?.();
    cancel = after(PAUSE, () => {
      cancel = null;
      void inTurn(bring);
    });
    note();
  };
  const tellNoted = () => noted(notedChanges(there, texts(), sent));
  /** Not with every letter: a journal that is always written is a slow page. */
  const note = () => {
    waiting ??= after(NOTED, () => {
      waiting = null;
      tellNoted();
    });
  };
  const bring = async () => {
    const before = there;
    if (isUnread) await look();
    if (isUnread || there !== before) return undefined;
    if (meeting !== null) {
      await goOn(meeting.base, meeting.theirs);
      return undefined;
    }
    const wanted = texts();
    const changes = changesBetween(there, wanted);
    if (changes.length === 0) return state.set('saved');
    state.set('saving');
    sent = wanted;
    tellNoted();
    const written = await shelf.write(course, changes);
    if (written.ok) {
      [there, sent] = [wanted, null];
      tellNoted();
      if (changesBetween(there, texts()).length > 0) plan();
      else state.set('saved');
    } else if (written.error.kind === 'conflict') {
      await meet(applied(there, written.error.now));
    } else state.set(written.error);
    return undefined;
  };
  const meet = (theirs: Texts): Promise<boolean> => goOn(known(there, sent, theirs), theirs);
  /** Where nobody changed the same thing in another way, both go on in silence. */
  const goOn = async (base: Texts, theirs: Texts, choices?: Choices): Promise<boolean> => {
    const mine = texts();
    // A lock that was lost, or set back, elsewhere gives no number anew: what is known of it stays.
    const isSameLock = mine.get(LOCK_FILE) === theirs.get(LOCK_FILE);
    const isIdle = isSameLock && changesBetween(base, mine).length === 0;
    const merged = isIdle
      ? { texts: theirs, clashes: [] }
      : await join(base, mine, theirs, choices);
    // Somebody wrote on while it was merged.
    if (changesBetween(mine, texts()).length > 0) return goOn(base, theirs, choices);
    if (merged.clashes.length > 0) {
      meeting = { base, theirs };
      state.set({ kind: 'conflict', now: theirs, clashes: merged.clashes });
      return false;
    }
    [there, sent, meeting] = [theirs, null, null];
    if (changesBetween(mine, merged.texts).length > 0) take(merged.texts);
    state.set('saving');
    plan();
    return true;
  };
  const look = async () => {
    const read = await shelf.read(course);
    isUnread = !read.ok;
    if (!read.ok) return state.set(read.error);
    options.seen?.(read.value.others);
    const before = meeting?.theirs ?? there;
    if (changesBetween(before, read.value.texts).length === 0) return undefined;
    if (meeting !== null) await goOn(meeting.base, read.value.texts);
    else await meet(read.value.texts);
    return undefined;
  };
  const settle = async (choices: Choices) => {
    if (meeting === null) return;
    const { base, theirs } = meeting;
    const mine = texts();
    if (!(await goOn(base, theirs, choices))) return;
    const chosen = new Set(choices.values());
    if (chosen.has('theirs')) setAside?.('mine', mine);
    if (chosen.has('mine')) setAside?.('theirs', theirs);
  };
  const putBack = async (others: NewFiles) => {
    const wanted = texts();
    const made = await shelf.create(course, new Map([...wanted, ...others]));
    if (!made.ok) return state.set(made.error);
    [there, sent, meeting, isUnread] = [wanted, null, null, false];
    tellNoted();
    state.set('saving');
    return plan();
  };
  const flush = async () => {
    if (cancel === null) return last;
    cancel();
    cancel = null;
    return inTurn(bring);
  };
  const stopWatching = shelf.watch(course, () => void inTurn(look));

  return {
    state,
    changed: () => {
      if (meeting === null) state.set('saving');
      plan();
    },
    putBack: (others) => inTurn(() => putBack(others)),
    settle: (choices) => inTurn(() => settle(choices)),
    flush,
    close: () => {
      stopWatching();
      void flush();
    },
  };
}

/** What both began with: what was sent before, where that is what came there. */
function known(there: Texts, sent: Texts | null, theirs: Texts): Texts {
  if (sent === null) return there;
  const arrived = [...new Set([...sent.keys(), ...there.keys()])].filter(
    (path) => sent.get(path) === theirs.get(path),
  );
  return applied(there, new Map(arrived.map((path) => [path, sent.get(path) ?? null])));
}

function notedChanges(there: Texts, wanted: Texts, sent: Texts | null): readonly NotedChange[] {
  return changesBetween(there, wanted).map((change) => {
    const underway = sent?.get(change.path) ?? null;
    return sent === null || underway === change.before ? change : { ...change, sent: underway };
  });
}
