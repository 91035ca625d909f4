import type { Actor } from 'xstate';

import type { courseMachine } from '../../engine/courseMachine.ts';
import { viewsFor } from './viewsFor.ts';

/** Fetches the views of each lesson as soon as the lesson is there, so that it opens at once. */
export function fetchViewsAhead(actor: Actor<typeof courseMachine>): void {
  let seen: unknown = null;
  actor.subscribe(({ context: { lessons } }) => {
    if (lessons === seen) return;
    seen = lessons;
    for (const lesson of lessons.values()) void viewsFor(lesson);
  });
}
