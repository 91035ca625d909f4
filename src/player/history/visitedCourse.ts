import { selectLessons, selectPlace } from '../../engine/select.ts';
import type { PlaceView } from '../../engine/view.ts';
import type { ValueStore } from '../../session/valueStore.ts';
import type { CourseActor } from '../play/CourseActor.ts';
import type { Astray } from './astray.ts';
import type { Route } from './route.ts';
import type { Visited } from './syncHistory.ts';

/** The course machine, as the browser's history sees it. */
export function visitedCourse(actor: CourseActor, astray: ValueStore<Astray | null>): Visited {
  const place = () => selectPlace(actor.getSnapshot());
  const open = (id: string) => {
    const view = selectLessons(actor.getSnapshot()).find(({ lesson }) => lesson.id === id);
    if (view === undefined) return lost({ kind: 'unknown' });
    if (view.status === 'locked') {
      actor.send({ type: 'cover.opened' });
      return lost({ kind: 'locked', lesson: view });
    }
    const there = 'lesson' in place() && view.current;
    if (!there) actor.send({ type: 'lesson.opened', lesson: view.lesson.key });
    return 'arrived';
  };
  const lost = (reason: Astray) => {
    astray.set(reason);
    return reason.kind === 'unknown' ? 'unknown' : 'refused';
  };
  return {
    route: () => routeOfPlace(place()),
    subscribe: (hear) => {
      const { unsubscribe } = actor.subscribe(() => {
        if (place().page === 'lesson') astray.set(null);
        hear();
      });
      return unsubscribe;
    },
    go: (route) => {
      astray.set(null);
      switch (route.page) {
        case 'cover':
          actor.send({ type: 'cover.opened' });
          return 'arrived';
        case 'exit':
          actor.send({ type: 'exit.opened' });
          return 'arrived';
        case 'lesson':
          return open(route.id);
        case 'unknown':
          return lost({ kind: 'unknown' });
      }
    },
  };
}

function routeOfPlace(place: PlaceView): Route | null {
  switch (place.page) {
    case 'connecting':
    case 'ended':
      return null;
    case 'cover':
      return { page: 'cover' };
    case 'exit':
      return { page: 'exit' };
    case 'loading':
    case 'failed':
    case 'lesson':
      return { page: 'lesson', id: place.lesson.lesson.id };
  }
}
