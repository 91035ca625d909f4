import type { PlayableOutline } from '../../course/playable.ts';
import { selectLessons, selectPlace, selectProgress } from '../../engine/select.ts';
import { browserPorts } from '../../session/browserPorts.ts';
import type { CourseSource } from '../../session/ports.ts';
import { createSession, type Session } from '../../session/session.ts';
import { loadStandalone } from '../../session/standalone.ts';
import type { ValueStore } from '../../session/valueStore.ts';
import { selectLessonNames } from '../frame/selectLessonNames.ts';
import type { Astray } from '../history/astray.ts';
import { browserHistory } from '../history/browserHistory.ts';
import { syncHistory } from '../history/syncHistory.ts';
import { visitedCourse } from '../history/visitedCourse.ts';

/** A course that is being played, and how the frame reads it. */
export interface OpenCourse {
  readonly session: Session;
  readonly views: CourseViews;
}

/** What the frame and the cover read: handed over, so that the engine is no part of the first page. */
export type CourseViews = typeof courseViews;

const courseViews = {
  place: selectPlace,
  lessons: selectLessons,
  progress: selectProgress,
  names: selectLessonNames,
} as const;

interface OpenCourseOptions {
  readonly courseId: string;
  readonly outline: PlayableOutline;
  readonly source: CourseSource;
  readonly astray: ValueStore<Astray | null>;
}

/** Starts a session on a course, and lets the browser's history follow it. */
export function openCourse({ astray, ...course }: OpenCourseOptions): OpenCourse {
  const ports = browserPorts();
  const loadAdapter = loadStandalone(ports, course.courseId);
  const session = createSession({ ...course, loadAdapter, ports });
  session.start();
  syncHistory(visitedCourse(session.actor, astray), browserHistory());
  return { session, views: courseViews };
}
