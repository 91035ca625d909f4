import type { LessonKey } from '../core/blockState.ts';
import type { LoadCause } from '../core/loadCause.ts';
import type { PlayableOutline } from '../course/playable.ts';
import {
  selectLessonAhead,
  selectLessonToLoad,
  selectPage,
  type CourseSnapshot,
} from '../engine/select.ts';
import type { SessionContext } from './context.ts';

/** Milliseconds before a lesson that could not be had is asked for once more, unnoticed. */
const SECOND_TRY = 1_000;

/** Whether a failure may be over in a second. Of the others the learner is told at once. */
const mayPass = (cause: LoadCause): boolean => cause === 'unreachable' || cause === 'serverFailed';

/**
 * Brings the machine the lesson that it waits for, and the one ahead while nothing else is to be
 * done, then one that somebody else wants. Returns what is to be called after every change of the
 * machine.
 */
export function lessonLoader(context: SessionContext, wanted: () => LessonKey | null): () => void {
  const snapshot = () => context.actor.getSnapshot();
  const ahead = () => lessonAhead(snapshot()) ?? wanted();
  let requests = openRequests(context);
  let idling = false;

  const lookAhead = () => {
    idling = false;
    const lesson = ahead();
    // What could not be had ahead of need waits until it is needed.
    if (lesson !== null && !requests.missing.has(lesson)) request(context, requests, lesson);
  };

  return () => {
    // What was asked for of an outline that is played no more is worth nothing.
    if (snapshot().context.outline !== requests.outline) requests = openRequests(context);
    const awaited = selectLessonToLoad(snapshot());
    if (awaited !== null) request(context, requests, awaited);
    if (idling || ahead() === null) return;
    idling = true;
    context.ports.whenIdle(lookAhead);
  };
}

/** What was asked for of one outline. */
interface Requests {
  readonly outline: PlayableOutline;
  readonly busy: Set<LessonKey>;
  /** What could not be had. */
  readonly missing: Set<LessonKey>;
}

const openRequests = ({ actor }: SessionContext): Requests => ({
  outline: actor.getSnapshot().context.outline,
  busy: new Set(),
  missing: new Set(),
});

function request(context: SessionContext, requests: Requests, key: LessonKey): void {
  if (requests.busy.has(key)) return;
  requests.busy.add(key);
  // Whoever was told that it failed hears of the next failure at once.
  const tries = selectPage(context.actor.getSnapshot()) === 'retried' ? 1 : 2;
  void load(context, requests, key, tries);
}

async function load(
  context: SessionContext,
  requests: Requests,
  key: LessonKey,
  tries: number,
): Promise<void> {
  const { actor, ports, source } = context;
  const { busy, missing, outline } = requests;
  const isPlayed = () => actor.getSnapshot().context.outline === outline;
  const found = outline.lessons.find((candidate) => candidate.key === key);
  if (found === undefined || !isPlayed()) return;
  const loaded = await source.lesson(found.id, outline.language);
  if (!isPlayed()) return;
  if (loaded.ok && loaded.value.key === key) {
    busy.delete(key);
    // What could not be had before may be there again too.
    missing.clear();
    actor.send({ type: 'lesson.loaded', lesson: loaded.value });
    return;
  }
  // Another lesson under this name belongs to a course that took the place of this one.
  const cause = loaded.ok ? 'replaced' : loaded.error.cause;
  const awaited = selectLessonToLoad(actor.getSnapshot()) === key;
  if (awaited && tries > 1 && mayPass(cause)) {
    ports.clock.after(SECOND_TRY, () => void load(context, requests, key, tries - 1));
    return;
  }
  busy.delete(key);
  missing.add(key);
  actor.send({ type: 'lesson.loadFailed', lesson: key, cause });
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
