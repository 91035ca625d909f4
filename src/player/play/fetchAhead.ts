import { preloadPanels } from '../frame/laterPanels.ts';
import { preloadPages } from '../pages/laterPages.ts';
import type { CourseActor } from './CourseActor.ts';

/**
 * Fetches ahead of need what the course is drawn with: the pages and panels, and the views of each
 * lesson as soon as that is there. A connection that goes away later then takes nothing with it. What cannot
 * be had now is asked for again when it is drawn.
 */
export function fetchAhead(actor: CourseActor, whenIdle: (run: () => void) => void): void {
  let seen = actor.getSnapshot().context.lessons;
  const follow = async () => {
    const { viewsFor } = await import('../lesson/viewsFor.ts');
    for (const lesson of actor.getSnapshot().context.lessons.values()) void viewsFor(lesson);
  };
  const quietly = () => void follow().catch(() => undefined);
  whenIdle(() => void Promise.all([preloadPages(), preloadPanels()]));
  actor.subscribe(({ context }) => {
    if (context.lessons === seen) return;
    seen = context.lessons;
    whenIdle(quietly);
  });
}
