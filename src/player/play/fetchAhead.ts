import { preloadPanels } from '../frame/laterPanels.ts';
import { viewsAhead, viewsFor } from '../lesson/viewsFor.ts';
import { preloadPages } from '../pages/laterPages.ts';
import type { CourseActor } from './CourseActor.ts';

/**
 * Fetches ahead of need what the course is drawn with: the views of the first lesson as soon as that is
 * there, then the pages and panels, then the views of each lesson that comes. A connection that goes
 * away later then takes nothing with it. What cannot be had now is asked for again when it is drawn.
 */
export function fetchAhead(actor: CourseActor, whenIdle: (run: () => void) => void): void {
  let seen: ReadonlyMap<unknown, unknown> = new Map();
  let hasLesson = false;
  const follow = () => {
    const { lessons, lesson: open } = actor.getSnapshot().context;
    if (lessons === seen) return;
    const more = [...lessons].filter(([key, lesson]) => seen.get(key) !== lesson);
    const isFirst = seen.size === 0;
    seen = lessons;
    const views = Promise.all(
      more.map(([key, lesson]) =>
        isFirst || key === open ? viewsFor(lesson) : viewsAhead(lesson, whenIdle),
      ),
    );
    // A course that is edited comes anew with each change.
    if (isFirst && !hasLesson) void views.then(() => whenIdle(fetchRest));
    hasLesson ||= more.length > 0;
  };
  follow();
  actor.subscribe(follow);
}

const fetchRest = () => void Promise.all([preloadPages(), preloadPanels()]);
