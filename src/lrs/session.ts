import type { JsonObject } from '../core/json.ts';
import type { StoreContent } from './content.ts';
import type { SessionSettings } from './recordStore.ts';

/** What the desk of the simulator asks of its server: a session of cmi5 for a learner. */
export interface WantedSession {
  readonly learner: { readonly id: string; readonly name: string };
  readonly activityId: string;
  readonly settings: Omit<SessionSettings, 'session' | 'returnURL'>;
}

/** What the LMS writes into the address of the course's page (cmi5 Quartz, 8.1). */
export interface LaunchParameters {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: JsonObject;
  readonly registration: string;
  readonly activityId: string;
}

/** A request of the course, as the desk is told of it. */
export interface HeardRequest {
  readonly words: string;
  /** 0: nobody answered. */
  readonly status: number;
  readonly body: string;
  readonly broken: readonly string[];
  /** The switch of the desk that made it go wrong. */
  readonly trouble: string | null;
  readonly learner: string;
  readonly content: StoreContent;
}

/** What the browser or the server kept a course from, as the desk is told of it. */
export interface Blocked {
  /** `reach`: a request to another host. `worker`: a service worker. */
  readonly what: 'reach' | 'worker';
  readonly address: string;
}
