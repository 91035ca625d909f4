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
    const lesson = selectLessons(actor.getSnapshot()).find((each) => each.lesson.id === id);
    if (lesson === undefined) return lost({ kind: 'unknown' });
    if (routeOfPlace(place())?.page !== 'lesson' || !lesson.current) {
      actor.send({ type: 'lesson.opened', lesson: lesson.lesson.key });
    }
    return lesson.status === 'locked' ? lost({ kind: 'locked', lesson }) : 'arrived';
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
