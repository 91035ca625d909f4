import type { HeardRequest, LaunchParameters, WantedSession } from '../../lrs/session.ts';
import type { PackageFacts } from '../package/packageFacts.ts';
import type { LaunchKind } from '../record/attempt.ts';
import { troubleNames } from '../record/troubles.ts';
import { breaks, risky } from '../record/warning.ts';
import { verbOf } from '../record/standing.ts';
import { type DeskStore, note } from './desk.ts';
import type { Host } from './host.ts';

export interface Cmi5HostPorts {
  readonly now: () => number;
  /** Asks the server behind the desk. */
  readonly ask: (method: 'POST' | 'PUT', path: string, body: unknown) => Promise<unknown>;
  /** Hears what the record store is asked, from now on. */
  readonly listen: (hear: (request: HeardRequest) => void) => void;
}

const MODES = { normal: 'Normal', review: 'Review', browse: 'Browse', noCredit: 'Normal' } as const;

/** The LMS of cmi5: its record store is in the server behind the desk. */
export function cmi5Host(store: DeskStore, { ask, listen, now }: Cmi5HostPorts): Host {
  let killed = false;
  let initialized = false;
  listen((request) => {
    if (/^POST statements.* initialized/.test(request.words)) initialized = true;
    hear(store, request, now);
  });
  const keep = () => ask('PUT', 'desk/registrations', store.getState().registrations);
  return {
    launch: async (learner, kind) => {
      killed = false;
      initialized = false;
      const { facts } = store.getState();
      const wanted = { learner, activityId: facts.activityId, settings: settingsOf(facts, kind) };
      const launch = await ask('POST', 'desk/launch', wanted satisfies WantedSession);
      return { runtime: null, values: {}, launch: withParameters(facts.launch, launch) };
    },
    // It talks to the record store itself.
    hear: () => undefined,
    // The goodbye of a page that is closed arrives when it is gone: only a kill is told from it.
    gone: () => {
      if (!killed || !initialized) return [];
      const { learner, registrations } = store.getState();
      const last = registrations[learner.id]?.statements.at(-1);
      const ended = last === undefined || verbOf(last) === 'terminated';
      return ended ? [] : [risky('notEnded')];
    },
    silence: async () => {
      killed = true;
      await ask('POST', 'desk/silence', null);
    },
    forget: async (learner) => {
      const registrations = { ...store.getState().registrations };
      Reflect.deleteProperty(registrations, learner.id);
      store.setState({ registrations });
      await keep();
    },
    restore: async () => void (await keep()),
    troubled: () => {
      const { troubles } = store.getState();
      void ask('PUT', 'desk/troubles', [...troubles]);
    },
  };
}

const settingsOf = (
  { launchData, moveOn, passingScore }: PackageFacts,
  kind: LaunchKind,
): WantedSession['settings'] => ({
  mode: MODES[kind],
  masteryScore: passingScore,
  moveOn,
  ...(launchData === '' ? {} : { launchParameters: launchData }),
});

/** A page of the unit's own parameters keeps them. */
function withParameters(launch: string, given: unknown): string {
  const parameters = Object.entries(isLaunch(given) ? given : {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const query = new URLSearchParams(Object.fromEntries(parameters)).toString();
  return `${launch}${launch.includes('?') ? '&' : '?'}${query}`;
}

const isLaunch = (given: unknown): given is LaunchParameters =>
  typeof given === 'object' && given !== null && 'endpoint' in given;

/** Writes a request down, and takes in what the store has since. */
function hear(store: DeskStore, request: HeardRequest, now: () => number): void {
  const { body, broken, content, learner, status, trouble, words } = request;
  store.setState(({ registrations }) => ({
    registrations: { ...registrations, [learner]: content },
  }));
  const met = troubleNames.find((name) => name === trouble) ?? null;
  const warnings = broken.map((rule) => breaks('rule', rule));
  note(store, { kind: 'request', words, status, body, trouble: met, warnings }, now);
}
