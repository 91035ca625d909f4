import { createElement, Fragment, type ReactNode } from 'react';

import type { PageTarget } from '../../course/pageData.ts';
import type { PlayableCover, PlayableOutline } from '../../course/playable.ts';
import { loadAdapterFor } from '../../session/adapters.ts';
import { browserPorts } from '../../session/browserPorts.ts';
import { keptTwice } from '../../session/keptTwice.ts';
import { openPeople, type People } from '../../session/people.ts';
import type { SessionPorts } from '../../session/ports.ts';
import { createSession, type Session } from '../../session/session.ts';
import type { Store, ValueStore } from '../../session/valueStore.ts';
import { NotYou } from '../people/NotYou.tsx';
import { Notices } from '../frame/Notices.tsx';
import type { Astray } from '../history/astray.ts';
import { browserHistory } from '../history/syncHistory.ts';
import { syncHistory } from '../history/syncHistory.ts';
import { visitedCourse } from '../history/visitedCourse.ts';
import { revealBlock } from '../lesson/blockElement.ts';
import { OpenerAhead } from '../lesson/OpenerAhead.tsx';
import { Departure } from '../pages/Departure.tsx';
import { learnerPreferences } from '../preferences/learnerPreferences.ts';
import { keepMarked } from '../words/markLanguages.ts';
import { NumbersAhead } from '../words/NumbersAhead.tsx';
import { type CourseViews, courseViews } from './courseViews.ts';
import { fetchAhead } from './fetchAhead.ts';
import { followLaunch, type LaunchFollower } from './followLaunch.ts';
import type { Keeper } from './savingWords.ts';
import type { FetchedCourse } from './sourceFrom.ts';

/** A course that is being played, and how the frame reads it. */
export interface OpenCourse {
  readonly session: Session;
  readonly views: CourseViews;
  readonly keeper: Keeper;
  /** What an LMS says about the learner, whenever it has answered. */
  readonly followLaunch: (follower: Omit<LaunchFollower, 'session' | 'preferAs'>) => void;
  /** The way to another person's work; `null` where an LMS says who is here. */
  readonly notYou: ((begun: boolean) => ReactNode) | null;
  /** What the learner should know about their work. */
  readonly notices: ReactNode;
  /** Stands in the page to have it ready for what comes next; draws nothing. */
  readonly ahead: ReactNode;
}

interface OpenCourseOptions {
  readonly courseId: string;
  readonly outline: PlayableOutline;
  readonly source: FetchedCourse;
  readonly cover: Store<PlayableCover>;
  readonly astray: ValueStore<Astray | null>;
  /** What the page was published for. */
  readonly target: PageTarget;
}

/** Starts a session on a course, and lets the browser's history follow it. */
export function openCourse({ astray, target, cover, ...course }: OpenCourseOptions): OpenCourse {
  const ports = browserPorts();
  const people = target.standard === 'standalone' ? peopleOf(course.courseId, ports) : null;
  const courseId = people?.keptAs ?? course.courseId;
  const strict = import.meta.env.DEV;
  const loadAdapter = loadAdapterFor({ target, courseId, ports, strict });
  const session = createSession({ ...course, courseId, loadAdapter, ports });
  const { preferAs } = learnerPreferences(session);
  session.start();
  keepMarked(document.body, cover, course.source.parts);
  fetchAhead(session.actor, ports.whenIdle);
  syncHistory(visitedCourse(session.actor, astray, revealBlock), browserHistory());
  const keeper = target.standard === 'standalone' ? 'browser' : 'lms';
  return {
    session,
    views: courseViews,
    keeper,
    followLaunch: (follower) => followLaunch({ ...follower, session, preferAs }),
    notYou: people && notYou(people, session),
    notices: noticesOf(session),
    ahead: createElement(
      Fragment,
      null,
      createElement(OpenerAhead, { actor: session.actor }),
      createElement(NumbersAhead, ports),
      createElement(Departure),
    ),
  };
}

/** Not with the cover, which everybody waits for. */
export const notYou = (people: People, session: Pick<Session, 'end'>) => (begun: boolean) =>
  createElement(NotYou, { people, session, begun });

/** Not with the cover: there is nothing to say before there is a session. */
export const noticesOf = (session: Session): ReactNode => createElement(Notices, { session });

const peopleOf = (courseId: string, { deviceStorage, deviceStore, random }: SessionPorts): People =>
  openPeople({
    courseId,
    storage: deviceStorage,
    kept: keptTwice(deviceStorage, deviceStore),
    random,
  });
