import type { BuiltDraft } from '../build/builtDraft.ts';
import type { DraftBuilder } from '../build/draftBuilder.ts';
import type { Command, DraftPlace } from '../commands/edit.ts';
import { placeNow } from '../commands/placeNow.ts';
import type { Draft } from '../document/draft.ts';
import { beforeAdded } from './beforeAdded.ts';
import { type Change, changed, type History, redo, undo } from '../document/history.ts';
import { type Store, valueStore } from '../../session/valueStore.ts';
import type { Choices } from '../merge/clash.ts';
import type { Journal, JournalEntry, NotedChange } from '../shelf/journal.ts';
import type { NewFiles, Shelf, StoredCourse } from '../shelf/shelf.ts';
import type { StorageFailure } from '../../lms/keyValueStorage.ts';
import { COURSE_FILE, LOCK_FILE } from '../../course/files.ts';
import { isNewDay, type Versions } from '../versions/versions.ts';
import { type CourseMedia, courseMedia, isSameFiles } from './courseMedia.ts';
import { historyOf, historyText } from './keptHistory.ts';
import { formPlace, isSamePlace, placeOf } from './places.ts';
import { applied, changesBetween, editOf } from './fileChanges.ts';
import { type Saver, type SavingOptions, type SavingState, startSaving } from './saving.ts';

/** A course that is being edited, as the page of the editor sees it. */
export interface Editing extends CourseMedia {
  /** The name of its folder. */
  readonly course: string;
  readonly history: Store<History>;
  /** What was last made of the draft; `null` until the first time. */
  readonly built: Store<BuiltDraft | null>;
  readonly saving: Store<SavingState>;
  /** What the author works on, which has a form of its own; `null`: nothing yet. */
  readonly place: Store<DraftPlace | null>;
  /** The field or item of it that is to have the focus, anew each time; `null`: it stays where it is. */
  readonly aim: Store<DraftPlace | null>;
  /** The text of its lock, which no undo touches; `null` where there is none yet. */
  readonly lock: () => string | null;
  /** Does what a command makes of the draft; says whether there was anything to do. */
  readonly act: (command: Command) => boolean;
  /**
   * Something begins at a place that takes its time. What is given does a command there when it is
   * ready, wherever the place is by then; its author, who may have gone on, is led nowhere.
   */
  readonly later: (place: DraftPlace) => (command: (place: DraftPlace) => Command) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /**
   * Chooses what stands at a place. One that leads to a field, or to an item of a list, chooses what
   * holds it, and the focus goes there.
   */
  readonly choose: (place: DraftPlace | null) => void;
  /** After a clash: what stands from now on, by the keys of what clashes. */
  readonly settle: (choices: Choices) => Promise<void>;
  /** Why what can be undone is not kept beyond this page; `null`: it is. */
  readonly unkept: Store<StorageFailure | null>;
  /** Tries again to save what could not be saved; asks for a permission that was withdrawn: at a press only. */
  readonly saveAgain: () => void;
  /**
   * Puts the course on the shelf again from which somebody took it away: all its texts, and those of its
   * other files that are given.
   */
  readonly putBack: (media: NewFiles) => Promise<void>;
  /** Where versions of the course are kept; `null` where none are. */
  readonly versions: Versions | null;
  /** Saves what waits to be saved; settles when it was, or could not be. */
  readonly flush: () => Promise<void>;
  readonly close: () => void;
}

export interface EditingOptions extends Pick<SavingOptions, 'course' | 'after' | 'join'> {
  readonly shelf: Shelf;
  readonly stored: StoredCourse;
  readonly journal: Journal;
  /** What the journal still has of windows that are no more, the latest first. */
  readonly entries: readonly JournalEntry[];
  /** Why the journal could not be read; `null` where it could. */
  readonly unread?: StorageFailure | null;
  readonly startBuilder: (built: (draft: BuiltDraft) => void) => DraftBuilder;
  /** Where versions of the course are kept; `null` where none are. */
  readonly versions?: Versions | null;
  /** Milliseconds of any clock. */
  readonly now: () => number;
}

/** Begins to edit a course that was read from a shelf. */
export function startEditing(options: EditingOptions): Editing {
  const {
    shelf,
    course,
    stored,
    journal,
    entries,
    startBuilder,
    now,
    join,
    versions = null,
    unread = null,
  } = options;
  const entry = entries[0] ?? null;
  // What was written and never saved is there again; whatever was changed meanwhile is a clash.
  const first = apart(applied(stored.texts, changedIn(entry, 'after')));
  let lock = first.lock;
  const history = valueStore(historyOf(entry?.history ?? '', first.draft));
  const built = valueStore<BuiltDraft | null>(null);
  const place = valueStore<DraftPlace | null>(null);
  const aim = valueStore<DraftPlace | null>(null);
  const choose = (next: DraftPlace | null) => {
    const form = next === null ? null : formPlace(history.get().draft, next);
    place.set(form);
    aim.set(next === null || isSamePlace(form, next) ? null : { ...next });
  };
  const others = valueStore(stored.others);
  const unkept = valueStore(unread);

  const texts = (): ReadonlyMap<string, string> =>
    lock === null
      ? history.get().draft
      : new Map([...history.get().draft, [LOCK_FILE, lock] as const]);
  const builder = startBuilder((next) => {
    built.set(next);
    // The lock stands outside of undo, and only grows.
    if (next.page !== null && next.page.lock !== lock) {
      lock = next.page.lock;
      saver.changed();
    }
  });
  const rebuild = () => builder.build({ texts: texts(), others: others.get() });
  /** What others wrote is a change as any other: it can be undone. */
  const take = (theirs: ReadonlyMap<string, string>) => {
    const next = apart(theirs);
    lock = next.lock;
    const edits = changesBetween(history.get().draft, next.draft).map(editOf);
    if (edits.length > 0) history.set(changed(history.get(), { ...outside, edits, at: now() }));
    rebuild();
  };
  const there = applied(stored.texts, knownOf(entry, stored.texts));
  const noted = (changes: readonly NotedChange[]) =>
    void journal
      .keep(course, { changes, history: historyText(history.get()) })
      .then((kept) => unkept.set(kept.ok ? null : kept.error));
  const setAside = (whose: 'mine' | 'theirs', set: ReadonlyMap<string, string>) =>
    void versions?.keep(whose, '', apart(set).draft);
  let isKept = versions === null;
  /** Before the first change of a day, the course as it was then. */
  const keepDay = () => {
    if (isKept) return;
    isKept = true;
    const before = history.get().draft;
    void versions?.list().then((heads) => {
      if (isNewDay(heads, Date.now())) void versions.keep('day', '', before);
    });
  };
  /** A picture that another window added: what shows it there comes with its texts. */
  const seen = (files: StoredCourse['others']) => {
    if (isSameFiles(files, others.get())) return;
    others.set(files);
    rebuild();
  };
  const saver: Saver = startSaving({ ...options, there, texts, take, seen, noted, setAside });
  const show = (next: History) => {
    history.set(next);
    rebuild();
    saver.changed();
  };
  /** Undone or done again: the author is where it was written. */
  const goBack = (next: History, change: Change | undefined) => {
    if (change === undefined) return;
    const { draft } = history.get();
    const isUndone = next.done.length < history.get().done.length;
    const at = placeOf(change.place);
    show(next);
    choose(isUndone ? beforeAdded(draft, next.draft, at) : at);
  };
  /** What a second window left, which died with the first. */
  const absorb = async (left: JournalEntry) => {
    const base = applied(stored.texts, knownOf(left, stored.texts));
    const merged = await join(base, texts(), applied(stored.texts, changedIn(left, 'after')));
    take(merged.texts);
    saver.changed();
  };
  const act = (command: Command, stays = false): boolean => {
    const edit = command(history.get().draft);
    if (edit === null) return false;
    keepDay();
    show(changed(history.get(), { ...edit, at: now() }));
    if (!edit.joins && !stays) place.set(formPlace(history.get().draft, placeOf(edit.place)));
    return true;
  };
  const later = (begun: DraftPlace) => {
    const before = history.get().draft;
    return (command: (place: DraftPlace) => Command): boolean => {
      const at = placeNow(before, history.get().draft, begun);
      return at !== null && act(command(at), true);
    };
  };
  rebuild();
  if (entry !== null && entry.changes.length > 0) saver.changed();
  for (const left of entries.slice(1)) if (left.changes.length > 0) void absorb(left);

  return {
    course,
    history,
    built,
    place,
    aim,
    ...courseMedia({ shelf, course, others, changed: rebuild }),
    saving: saver.state,
    versions,
    lock: () => lock,
    act: (command) => act(command),
    later,
    undo: () => goBack(undo(history.get()), history.get().done.at(-1)),
    redo: () => goBack(redo(history.get()), history.get().undone.at(-1)),
    choose,
    settle: saver.settle,
    unkept,
    saveAgain: () => void (shelf.allow?.() ?? Promise.resolve(true)).then(saver.changed),
    putBack: (media) => saver.putBack(media),
    flush: saver.flush,
    close: () => {
      saver.close();
      builder.end();
    },
  };
}

/** The draft's files, and the lock, which no undo touches. */
function apart(texts: ReadonlyMap<string, string>): {
  readonly draft: Draft;
  readonly lock: string | null;
} {
  const draft = new Map(texts);
  draft.delete(LOCK_FILE);
  return { draft, lock: texts.get(LOCK_FILE) ?? null };
}

/** The files that an entry of the journal is about, as they were or as they were to be. */
const changedIn = (
  entry: JournalEntry | null,
  which: 'before' | 'after',
): ReadonlyMap<string, string | null> =>
  new Map(entry?.changes.map((change) => [change.path, change[which]]));

/** What both began with: what stood there before, or what was on its way, where that is what stands there. */
const knownOf = (
  entry: JournalEntry | null,
  stored: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | null> =>
  new Map(
    entry?.changes.map(({ path, before, sent }) => [
      path,
      sent !== undefined && sent === (stored.get(path) ?? null) ? sent : before,
    ]),
  );

const outside = {
  name: 'outside',
  about: null,
  place: { file: COURSE_FILE, path: '' },
  joins: false,
} as const;
