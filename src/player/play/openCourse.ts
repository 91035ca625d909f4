import type { PageTarget } from '../../course/pageData.ts';
import type { PlayableOutline } from '../../course/playable.ts';
import { loadAdapterFor } from '../../session/adapters.ts';
import { browserPorts } from '../../session/browserPorts.ts';
import type { CourseSource } from '../../session/ports.ts';
import { createSession, type Session } from '../../session/session.ts';
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
  /** What the page was published for. */
  readonly target: PageTarget;
}

/** Starts a session on a course, and lets the browser's history follow it. */
export function openCourse({ astray, target, ...course }: OpenCourseOptions): OpenCourse {
  const ports = browserPorts();
  const { courseId } = course;
  const strict = import.meta.env.DEV;
  const loadAdapter = loadAdapterFor({ target, courseId, ports, strict });
  const session = createSession({ ...course, loadAdapter, ports });
  session.start();
  fetchAhead(session.actor, ports.whenIdle);
  syncHistory(visitedCourse(session.actor, astray), browserHistory());
  return { session, views: courseViews };
}
