import type { PlayableOutline } from '../../course/playable.ts';
import { browserPorts } from '../../session/browserPorts.ts';
import type { CourseSource } from '../../session/ports.ts';
import { createSession, type Session } from '../../session/session.ts';
import { loadStandalone } from '../../session/standalone.ts';
import type { ValueStore } from '../../session/valueStore.ts';
import type { Astray } from '../history/astray.ts';
import { browserHistory } from '../history/browserHistory.ts';
import { syncHistory } from '../history/syncHistory.ts';
import { visitedCourse } from '../history/visitedCourse.ts';
import { fetchAhead } from './fetchAhead.ts';
import { type CourseViews, courseViews } from './courseViews.ts';

/** A course that is being played, and how the frame reads it. */
export interface OpenCourse {
  readonly session: Session;
  readonly views: CourseViews;
}

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
  fetchAhead(session.actor, ports.whenIdle);
  syncHistory(visitedCourse(session.actor, astray), browserHistory());
  return { session, views: courseViews };
}
