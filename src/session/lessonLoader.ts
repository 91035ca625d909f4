import type { Actor } from 'xstate';

import type { LessonKey } from '../core/blockState.ts';
import type { LoadCause } from '../core/loadCause.ts';
import type { PlayableLesson, PlayableOutline } from '../course/playable.ts';
import type { courseMachine } from '../engine/courseMachine.ts';
import {
  selectLessonAhead,
  selectLessonToLoad,
  selectPage,
  type CourseSnapshot,
} from '../engine/select.ts';
import type { Clock, CourseSource } from './ports.ts';

/** Milliseconds before a lesson that could not be had is asked for once more, unnoticed. */
const SECOND_TRY = 1_000;

/** Whether a failure may be over in a second. Of the others the learner is told at once. */
const mayPass = (cause: LoadCause): boolean => cause === 'unreachable' || cause === 'serverFailed';

export interface LessonLoaderOptions {
  readonly actor: Actor<typeof courseMachine>;
  readonly source: CourseSource;
  readonly clock: Clock;
  readonly whenIdle: (run: () => void) => void;
  /** A lesson that somebody else needs, when nothing else is to be done. */
  readonly wanted: () => LessonKey | null;
}

/**
 * Brings the machine the lesson that it waits for, and the one ahead while nothing else is to be
 * done. Returns what is to be called after every change of the machine.
 */
export function lessonLoader(options: LessonLoaderOptions): () => void {
  const { actor, source, clock, whenIdle, wanted } = options;
  const outline = () => actor.getSnapshot().context.outline;
  const awaited = () => selectLessonToLoad(actor.getSnapshot());
  let current: PlayableOutline | null = null;
  let busy = new Set<LessonKey>();
  let missing = new Set<LessonKey>();
  let idling = false;

  const load = async (key: LessonKey, tries: number): Promise<void> => {
    const from = outline();
    const lesson = from.lessons.find((candidate) => candidate.key === key);
    if (lesson === undefined) return;
    const loaded = await source.lesson(lesson.id, from.language);
    if (outline() !== from) return;
    if (loaded.ok && loaded.value.key === key) return arrived(loaded.value);
    // Another lesson under this name belongs to a course that took the place of this one.
    const cause = loaded.ok ? 'replaced' : loaded.error.cause;
    if (awaited() === key && tries > 1 && mayPass(cause)) {
      clock.after(SECOND_TRY, () => void load(key, tries - 1));
    } else failed(key, cause);
  };

  const arrived = (lesson: PlayableLesson) => {
    busy.delete(lesson.key);
    // What could not be had before may be there again too.
    missing.clear();
    actor.send({ type: 'lesson.loaded', lesson });
  };

  const failed = (key: LessonKey, cause: LoadCause) => {
    busy.delete(key);
    missing.add(key);
    actor.send({ type: 'lesson.loadFailed', lesson: key, cause });
  };

  const ask = (key: LessonKey | null) => {
    if (key === null || busy.has(key)) return;
    busy.add(key);
    // Whoever was told that it failed hears of the next failure at once.
    void load(key, selectPage(actor.getSnapshot()) === 'retried' ? 1 : 2);
  };

  const lookAhead = () => {
    idling = false;
    const ahead = lessonAhead(actor.getSnapshot()) ?? wanted();
    // What could not be had ahead of need waits until it is needed.
    if (ahead !== null && !missing.has(ahead)) ask(ahead);
  };

  return () => {
    if (outline() !== current) {
      current = outline();
      busy = new Set();
      missing = new Set();
    }
    ask(awaited());
    if (idling || (lessonAhead(actor.getSnapshot()) ?? wanted()) === null) return;
    idling = true;
    whenIdle(lookAhead);
  };
}

/**
 * The next lesson in order, locked or not: it is wanted as soon as it opens. None before the open
 * lesson is there.
 */
function lessonAhead(snapshot: CourseSnapshot): LessonKey | null {
  const { lesson, lessons, outline } = snapshot.context;
  if (lesson !== null && !lessons.has(lesson)) return null;
  const current = outline.lessons.findIndex(({ key }) => key === lesson);
  const next = current === -1 ? undefined : outline.lessons[current + 1];
  return next === undefined || lessons.has(next.key) ? selectLessonAhead(snapshot) : next.key;
}
