import { preloadPanels } from '../frame/laterPanels.ts';
import { viewsFor } from '../lesson/viewsFor.ts';
import { preloadPages } from '../pages/laterPages.ts';
import type { CourseActor } from './CourseActor.ts';

/**
 * Fetches ahead of need what the course is drawn with: the views of each lesson as soon as that is
 * there, then the pages and panels. A connection that goes away later then takes nothing with it.
 * What cannot be had now is asked for again when it is drawn.
 */
export function fetchAhead(actor: CourseActor, whenIdle: (run: () => void) => void): void {
  let seen: ReadonlyMap<unknown, unknown> = new Map();
  const follow = () => {
    const { lessons } = actor.getSnapshot().context;
    if (lessons === seen) return;
    const first = seen.size === 0;
    seen = lessons;
    const views = Promise.all([...lessons.values()].map(viewsFor));
    if (first) void views.then(() => whenIdle(fetchRest));
  };
  follow();
  actor.subscribe(follow);
}

const fetchRest = () => void Promise.all([preloadPages(), preloadPanels()]);
