import type { Actor } from 'xstate';

import type { FilmWishes } from '../core/filmWishes.ts';
import type { PlayableOutline } from '../course/playable.ts';
import type { courseMachine } from '../engine/courseMachine.ts';
import { selectConnection, selectPage, selectRecord } from '../engine/select.ts';
import { attemptSessions } from './attemptSessions.ts';
import { connectionLife } from './connectionLife.ts';
import { createContext, type SessionContext, type SessionOptions } from './context.ts';
import type { KeptTwice } from './keptTwice.ts';
import { languages } from './languages.ts';
import { lessonLoader } from './lessonLoader.ts';
import { lessonRetry } from './lessonRetry.ts';
import type { DeviceHoldings, Notice, SavingStatus, Unconfirmed } from './status.ts';
import type { Store } from './valueStore.ts';
import { wordsAtRisk } from './wordsAtRisk.ts';

/** One learner at one page of a course, from opening to end. */
export interface Session {
  /** The course machine: select from it, send it what the learner does. */
  readonly actor: Actor<typeof courseMachine>;
  readonly saving: Store<SavingStatus>;
  readonly notices: Store<readonly Notice[]>;
  /** Set while the learner has to say what becomes of work that the LMS does not know. */
  readonly unconfirmed: Store<Unconfirmed | null>;
  /** A name for the learner that tells nobody who it is; `null` while the LMS names nobody. */
  readonly learner: Store<string | null>;
  /** What this device keeps, in both places; all of it once `isKeptRead`, for which nobody waits. */
  readonly kept: KeptTwice;
  readonly isKeptRead: Store<boolean>;
  /** Characters that are left where the progress is kept; `null` before it was written. */
  readonly room: Store<number | null>;
  /** The learner, in this tab or another, wants nothing kept on this device. */
  readonly isCleared: Store<boolean>;
  /** Starts the machine and connects. A second call does nothing. */
  readonly start: () => void;
  readonly dismiss: (notice: Notice) => void;
  /**
   * Switches to another of the course's languages; the place is kept. One that the learner has chosen
   * is for the LMS to know.
   */
  readonly setLanguage: (language: string, isChosen?: boolean) => Promise<void>;
  /** What the learner has just chosen for films, for the LMS to know. */
  readonly chooseForFilms: (change: Partial<FilmWishes>) => void;
  /** Asks again for a lesson that could not be loaded. */
  readonly retryLesson: () => void;
  /** Plays an edited course; the place is kept. */
  readonly replaceCourse: (outline: PlayableOutline) => void;
  /** What the learner wrote in their own words, and nobody keeps at the moment. */
  readonly wordsAtRisk: () => readonly string[];
  /** What this device keeps of the learner; `null` where no LMS has said who they are. */
  readonly holdings: () => DeviceHoldings | null;
  /** Removes it, in all tabs, and keeps nothing more on this device as long as the page is open. */
  readonly clearDevice: () => void;
  /** Saves, ends the connection and stops everything. For good. */
  readonly end: () => void;
}

/** Creates a session; nothing happens before `start`. */
export function createSession(options: SessionOptions): Session {
  const context = createContext(options);
  const { actor, chosen, notices } = context;
  const parts = createParts(context);
  let started = false;
  return {
    actor,
    saving: context.saving,
    notices,
    unconfirmed: context.unconfirmed,
    learner: context.learner,
    kept: context.kept,
    isKeptRead: context.isKeptRead,
    room: context.room,
    isCleared: context.isCleared,
    start: () => {
      if (started) return;
      started = true;
      actor.subscribe(followMachine(context, parts));
      actor.start();
      // Nobody waits for it: what it finds late is merged.
      void loadKept(context, parts);
      parts.life.start();
      parts.loadLessons();
    },
    dismiss: (notice) => context.withdraw(notice),
    setLanguage: (language, isChosen = true) => {
      if (isChosen) {
        chosen.set({ ...chosen.get(), language });
        parts.attempts.reportChoice();
      }
      return parts.outlines.choose(language);
    },
    chooseForFilms: (change) => {
      chosen.set({ ...chosen.get(), films: { ...chosen.get().films, ...change } });
      parts.attempts.reportChoice();
    },
    retryLesson: () => actor.send({ type: 'lesson.retried' }),
    replaceCourse: parts.outlines.replace,
    wordsAtRisk: wordsAtRisk(context),
    holdings: parts.attempts.holdings,
    clearDevice: parts.attempts.clearDevice,
    end: () => {
      parts.retry.stop();
      parts.life.end();
      actor.stop();
    },
  };
}

type Parts = ReturnType<typeof createParts>;

function createParts(context: SessionContext) {
  const { actor, notify, outline, source } = context;
  const attempts = attemptSessions(context);
  return {
    attempts,
    life: connectionLife(context, attempts),
    loadLessons: lessonLoader(context, attempts.wanted),
    retry: lessonRetry(context),
    outlines: languages({
      source,
      outline,
      onOutline: (replaced) => actor.send({ type: 'course.replaced', outline: replaced }),
      onUnavailable: () => notify('languageUnavailable'),
    }),
  };
}

async function loadKept({ isKeptRead, kept }: SessionContext, { attempts }: Parts) {
  const found = await kept.load();
  // Before anything that is kept is counted as older, and written anew.
  isKeptRead.set(true);
  attempts.keptLoaded(found);
}

/** What follows from a change of the machine, whoever made it. */
function followMachine({ actor }: SessionContext, parts: Parts): () => void {
  let seen = selectRecord(actor.getSnapshot());
  let page = selectPage(actor.getSnapshot());
  let { lessons } = actor.getSnapshot().context;
  return () => {
    const snapshot = actor.getSnapshot();
    const before = seen;
    const isStart = page === 'cover' && selectPage(snapshot) !== 'cover';
    seen = selectRecord(snapshot);
    page = selectPage(snapshot);
    if (isStart) parts.life.lookAgain();
    if (seen !== before) parts.attempts.recordChanged(before, seen);
    if (snapshot.context.lessons !== lessons) parts.attempts.lessonLoaded();
    lessons = snapshot.context.lessons;
    const confirmed = selectPage(snapshot) === 'ended';
    if (confirmed && selectConnection(snapshot) !== 'ended') void parts.life.finish();
    parts.loadLessons();
    parts.retry.changed();
  };
}
