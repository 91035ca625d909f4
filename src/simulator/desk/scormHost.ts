import { openScormSession, type ScormSession } from '../host/scormSession.ts';
import { type DeskStore, note } from './desk.ts';
import type { Host } from './host.ts';

/** A SCORM LMS: its API is in the page around the course, its memory on the desk. */
export function scormHost(store: DeskStore, now: () => number): Host {
  let session: ScormSession | null = null;
  return {
    launch: (learner, kind) => {
      session = openScormSession(store.getState().facts, learner, kind, {
        stored: () => store.getState().attempts[learner.id] ?? null,
        store: (attempt) =>
          store.setState(({ attempts }) => ({ attempts: { ...attempts, [learner.id]: attempt } })),
        hear: (call) => note(store, call, now),
        show: (values) => store.setState({ values }),
      });
      return Promise.resolve(session.unit);
    },
    hear: (said) => session?.take(said),
    gone: () => {
      const ended = session;
      session = null;
      return ended?.end() ?? [];
    },
    silence: () => Promise.resolve(),
    forget: () => Promise.resolve(),
    restore: () => Promise.resolve(),
    troubled: () => undefined,
  };
}
