import { randomUUID } from 'node:crypto';

import { contentOf, fill, type StoreContent } from '../../lrs/content.ts';
import {
  type LrsAnswer,
  type LrsRequest,
  openRecordStore,
  type RecordStore,
  requestWords,
} from '../../lrs/recordStore.ts';
import type { HeardRequest, LaunchParameters, WantedSession } from '../../lrs/session.ts';
import { type Hosts, originOf } from './requests.ts';

/** An answer of the record store; `null` when nobody answers. Late by so many milliseconds. */
export interface TroubledAnswer {
  readonly answer: LrsAnswer | null;
  readonly delay: number;
}

/** The LMS of cmi5 behind the desk: a record store for each learner, which can be made to misbehave. */
export interface Cmi5Lms {
  readonly launch: (wanted: WantedSession, hosts: Hosts) => LaunchParameters;
  /** `null` for an address of nobody. */
  readonly respond: (learner: string, request: LrsRequest) => TroubledAnswer | null;
  readonly contents: () => Readonly<Record<string, StoreContent>>;
  readonly restore: (contents: Readonly<Record<string, StoreContent>>) => void;
  /** The course's tab was killed: what still comes of it is heard by nobody. */
  readonly silence: () => void;
  readonly setTroubles: (names: readonly string[]) => void;
  /** Hears every request from now on; gives back how to stop. */
  readonly listen: (hear: (request: HeardRequest) => void) => () => void;
}

/** Milliseconds that a slow store takes. */
const SLOWNESS = 5_000;

/** Registrations stay the same for a learner: the store is found again after a restore. */
interface Registered {
  readonly store: RecordStore;
  readonly registration: string;
}

export function openCmi5Lms(): Cmi5Lms {
  const learners = new Map<string, Registered>();
  const names = new Map<string, StoreContent>();
  const listeners = new Set<(request: HeardRequest) => void>();
  let troubles: ReadonlySet<string> = new Set();
  let silent = false;

  const registered = ({ activityId, learner }: WantedSession, homePage: string): Registered => {
    const known = learners.get(learner.id);
    if (known !== undefined) return known;
    const registration = randomUUID();
    const actor = actorOf(learner, homePage);
    const store = openRecordStore({ actor, registration, activityId });
    const kept = names.get(learner.id);
    if (kept !== undefined) fill(store, kept);
    learners.set(learner.id, { store, registration });
    return { store, registration };
  };

  const contents = (): Readonly<Record<string, StoreContent>> => ({
    ...Object.fromEntries(names),
    ...Object.fromEntries([...learners].map(([id, { store }]) => [id, contentOf(store)])),
  });

  const tell = (
    learner: string,
    request: LrsRequest,
    answer: LrsAnswer | null,
    trouble: string | null,
  ) => {
    const heard: HeardRequest = {
      words: requestWords(request),
      status: answer?.status ?? 0,
      body: request.method === 'GET' ? (answer?.body ?? '') : request.body,
      broken: answer?.broken ?? [],
      trouble,
      learner,
      content: contents()[learner] ?? { statements: [], documents: {} },
    };
    for (const hear of listeners) hear(heard);
  };

  return {
    launch: (wanted, hosts) => {
      const homePage = `${originOf(hosts.desk)}/`;
      const { registration, store } = registered(wanted, homePage);
      const session = randomUUID();
      const course = originOf(hosts.course);
      silent = false;
      store.begin({ ...wanted.settings, session, returnURL: `${course}/lms/left.html` });
      const base = `${course}/lrs/${wanted.learner.id}`;
      return {
        endpoint: `${base}/xapi/`,
        fetch: `${base}/token/${session}`,
        actor: actorOf(wanted.learner, homePage),
        registration,
        activityId: wanted.activityId,
      };
    },
    respond: (learner, request) => {
      const store = learners.get(learner)?.store;
      if (store === undefined) return null;
      if (silent) return { answer: null, delay: 0 };
      const trouble = troubleOf(request, troubles);
      const answer = troubled(store, request, trouble);
      tell(learner, request, answer, trouble);
      return { answer, delay: trouble === 'slow' ? SLOWNESS : 0 };
    },
    contents,
    restore: (kept) => {
      learners.clear();
      names.clear();
      for (const [id, content] of Object.entries(kept)) names.set(id, content);
    },
    silence: () => (silent = true),
    setTroubles: (next) => (troubles = new Set(next)),
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

const actorOf = ({ id, name }: WantedSession['learner'], homePage: string) => ({
  objectType: 'Agent',
  name,
  account: { homePage, name: id },
});

const refused = (status: number): LrsAnswer => ({ status, headers: {}, body: '', broken: [] });

/** The switch that a request meets: only what is to be stored, unless nobody answers at all. */
function troubleOf({ method }: LrsRequest, troubles: ReadonlySet<string>): string | null {
  if (troubles.has('offline')) return 'offline';
  if (method === 'GET') return null;
  const met = ['slow', 'failCommit', 'refuseSet', 'forget'].find((name) => troubles.has(name));
  return met ?? null;
}

function troubled(
  store: RecordStore,
  request: LrsRequest,
  trouble: string | null,
): LrsAnswer | null {
  const isToken = /\/token\//.test(request.url.pathname);
  if (trouble === 'offline') return null;
  if (isToken || trouble === null || trouble === 'slow') return store.respond(request);
  if (trouble === 'failCommit') return refused(503);
  if (trouble === 'refuseSet') return refused(400);
  return refused(204);
}
