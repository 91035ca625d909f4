import { openScormSession, type ScormSession } from '../host/scormSession.ts';
import type { WindowApi } from '../host/windowApi.ts';
import { type DeskStore, note } from './desk.ts';
import type { Host } from './host.ts';

export interface ScormHostPorts {
  readonly now: () => number;
  readonly block: (milliseconds: number) => void;
  /** Puts the API where courses look for it. */
  readonly offer: (api: WindowApi) => void;
}

/** A SCORM LMS in this page. */
export function scormHost(store: DeskStore, { block, now, offer }: ScormHostPorts): Host {
  let session: ScormSession | null = null;
  const gone = () => {
    const ended = session;
    session = null;
    return ended?.end() ?? [];
  };
  return {
    launch: (learner, kind) => {
      const { facts } = store.getState();
      session = openScormSession(facts, learner, kind, {
        block,
        troubles: () => store.getState().troubles,
        stored: () => store.getState().attempts[learner.id] ?? null,
        store: (attempt) =>
          store.setState(({ attempts }) => ({ attempts: { ...attempts, [learner.id]: attempt } })),
        hear: (call) => note(store, call, now),
        show: (values) => store.setState({ values }),
      });
      offer(session.windowApi);
      return Promise.resolve(`package/${facts.launch}`);
    },
    gone,
    kill: () => Promise.resolve(gone()),
    forget: () => Promise.resolve(),
    restore: () => Promise.resolve(),
    troubled: () => undefined,
  };
}

/** Holds the whole page up, as a synchronous request does. */
export function holdUp(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}
