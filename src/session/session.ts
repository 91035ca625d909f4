import { createActor, type Actor } from 'xstate';

import type { FilmWishes } from '../core/filmWishes.ts';
import type { PlayableOutline } from '../course/playable.ts';
import { courseMachine } from '../engine/courseMachine.ts';
import { selectConnection, selectPage, selectRecord } from '../engine/select.ts';
import { emptyRecord } from '../progress/record.ts';
import { NOTHING_CHOSEN } from './chosen.ts';
import { connectionLife } from './connectionLife.ts';
import type { LoadAdapter } from './connecting.ts';
import { courseLink } from './courseLink.ts';
import { languages } from './languages.ts';
import { lessonLoader } from './lessonLoader.ts';
import { lessonRetry } from './lessonRetry.ts';
import type { CourseSource, SessionPorts } from './ports.ts';
import { recordTime } from './recordTime.ts';
import { visiting } from './visiting.ts';
import type { Notice, SavingStatus, Unconfirmed } from './status.ts';
import { valueStore, type Store } from './valueStore.ts';

export interface SessionOptions {
  readonly courseId: string;
  /** The outline in the language that the course begins with; others come from the source. */
  readonly outline: PlayableOutline;
  readonly source: CourseSource;
  /** Loads the LMS standard to report to: `import()`s what the page can do without at first. */
  readonly loadAdapter: LoadAdapter;
  readonly ports: SessionPorts;
  /** The author's mode: every lock is open. */
  readonly author?: boolean;
}

/** One learner's visit to one course, from opening to end. */
export interface Session {
  /** The course machine: select from it, send it what the learner does. */
  readonly actor: Actor<typeof courseMachine>;
  readonly saving: Store<SavingStatus>;
  readonly notices: Store<readonly Notice[]>;
  /** Set while the learner has to say what becomes of work that the LMS does not know. */
  readonly unconfirmed: Store<Unconfirmed | null>;
  /** A name for the learner that tells nobody who it is; `null` while the LMS names nobody. */
  readonly learner: Store<string | null>;
  /** Starts the machine and connects. A second call does nothing. */
  readonly start: () => void;
  readonly dismiss: (notice: Notice) => void;
  /** Switches to another of the course's languages; the place is kept. */
  readonly setLanguage: (language: string) => Promise<void>;
  /** What the learner has just chosen for films, for the LMS to know. */
  readonly chooseForFilms: (change: Partial<FilmWishes>) => void;
  /** Asks again for a lesson that could not be loaded. */
  readonly retryLesson: () => void;
  /** Plays an edited course; the place is kept. */
  readonly replaceCourse: (outline: PlayableOutline) => void;
  /** Saves, ends the connection and stops everything. For good. */
  readonly end: () => void;
}

/** Creates a session; nothing happens before `start`. */
export function createSession(options: SessionOptions): Session {
  const { ports, source, outline } = options;
  const { clock, random, whenIdle } = ports;
  const saving = valueStore<SavingStatus>('connecting');
  const notices = valueStore<readonly Notice[]>([]);
  const unconfirmed = valueStore<Unconfirmed | null>(null);
  const learner = valueStore<string | null>(null);
  const notify = (notice: Notice) => {
    if (!notices.get().includes(notice)) notices.set([...notices.get(), notice]);
  };

  const actor = createActor(courseMachine, {
    input: {
      outline,
      record: emptyRecord(Math.floor(random() * 2 ** 32)),
      now: () => recordTime(clock.now()),
      author: options.author ?? false,
    },
  });
  const course = courseLink(actor);
  let chosen = NOTHING_CHOSEN;
  const { courseId } = options;
  const visits = visiting({
    courseId,
    ports,
    actor,
    course,
    saving,
    unconfirmed,
    learner,
    notify,
    chosen: () => chosen,
  });
  const onEnded = () => actor.send({ type: 'connection.ended' });
  const life = connectionLife({ ...options, visits, notify, onEnded });
  const loadLessons = lessonLoader({ actor, source, clock, whenIdle, wanted: visits.wanted });
  const retry = lessonRetry({ actor, clock, page: ports.page });
  const outlines = languages({
    source,
    outline,
    onOutline: (replaced) => actor.send({ type: 'course.replaced', outline: replaced }),
    onUnavailable: () => notify('languageUnavailable'),
  });

  let seen = selectRecord(actor.getSnapshot());
  const hear = () => {
    const snapshot = actor.getSnapshot();
    const before = seen;
    seen = selectRecord(snapshot);
    if (seen !== before) visits.recordChanged(before, seen);
    const confirmed = selectPage(snapshot) === 'ended';
    if (confirmed && selectConnection(snapshot) !== 'ended') void life.finish();
    loadLessons();
    retry.changed();
  };

  let started = false;
  return {
    actor,
    saving,
    notices,
    unconfirmed,
    learner,
    start: () => {
      if (started) return;
      started = true;
      actor.subscribe(hear);
      actor.start();
      life.start();
      loadLessons();
    },
    dismiss: (notice) => notices.set(notices.get().filter((other) => other !== notice)),
    setLanguage: (language) => {
      chosen = { ...chosen, language };
      return outlines.choose(language);
    },
    chooseForFilms: (change) => {
      chosen = { ...chosen, films: { ...chosen.films, ...change } };
      visits.chose();
    },
    retryLesson: () => actor.send({ type: 'lesson.retried' }),
    replaceCourse: outlines.replace,
    end: () => {
      retry.stop();
      life.end();
      actor.stop();
    },
  };
}
