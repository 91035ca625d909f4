import { useSelector } from '@xstate/react';
import { createContext, use } from 'react';
import type { ActorRefFrom } from 'xstate';

import type { courseMachine } from '../../engine/courseMachine.ts';
import type { CourseEvent } from '../../engine/events.ts';
import type { CourseSnapshot } from '../../engine/select.ts';

export type CourseActor = ActorRefFrom<typeof courseMachine>;

/** The course that is being played. */
export const CourseActorContext = createContext<CourseActor | null>(null);

/** For what is kept beside a course as long as it is played. */
export function useCourseActor(): CourseActor {
  const actor = use(CourseActorContext);
  if (actor === null) throw new Error('There is no course around this component.');
  return actor;
}

/** What is read of a course. */
export type CourseReading = Pick<CourseActor, 'getSnapshot' | 'subscribe'>;

/** What is read instead of the course itself, where a page keeps what it showed: see `WhileOpen`. */
export const CourseReadingContext = createContext<CourseReading | null>(null);

/** Reads the course. Views hold no second copy of it. */
export function useCourse<Value>(
  select: (snapshot: CourseSnapshot) => Value,
  same?: (a: Value, b: Value) => boolean,
): Value {
  const actor = useCourseActor();
  return useSelector(use(CourseReadingContext) ?? actor, select, same);
}

/** Tells the course what the learner does. */
export function useSend(): (event: CourseEvent) => void {
  return useCourseActor().send;
}
