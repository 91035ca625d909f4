import { createStore, type StoreApi } from 'zustand/vanilla';

import type { LaunchKind, Learner } from '../record/attempt.ts';
import type { LogEntry, NoteName } from '../record/logEntry.ts';
import type { TroubleName } from '../record/troubles.ts';
import { NO_TROUBLES } from '../record/troubles.ts';
import type { Warning } from '../record/warning.ts';
import type { DeskFile } from '../record/deskFile.ts';
import type { DeskState } from './deskState.ts';
import type { Host } from './host.ts';
import { handyLearners } from './learners.ts';

/** The most entries of the log that are kept. */
const LONGEST_LOG = 5_000;

/** An entry before the desk has numbered and dated it. */
export type NewEntry<Entry = LogEntry> = Entry extends LogEntry
  ? Omit<Entry, 'number' | 'at'>
  : never;

export type DeskStore = StoreApi<DeskState>;

/** What can be done at the desk. */
export interface Desk {
  readonly store: DeskStore;
  readonly launch: (learner: Learner, kind: LaunchKind) => Promise<void>;
  /** The course may say goodbye. */
  readonly close: () => void;
  /** The course may say nothing more. */
  readonly kill: () => Promise<void>;
  /** The frame of the course has left the page. */
  readonly windowGone: () => void;
  readonly toggle: (trouble: TroubleName) => void;
  readonly forget: (learner: Learner) => Promise<void>;
  readonly clearLog: () => void;
  readonly restore: (file: DeskFile) => Promise<void>;
}

/** An empty desk for a package. */
export const deskStore = (
  about: Pick<DeskState, 'file' | 'facts'>,
  kept: Partial<DeskState> = {},
): DeskStore =>
  createStore<DeskState>(() => ({
    learners: handyLearners,
    attempts: {},
    registrations: {},
    learner: handyLearners[0] ?? { id: '', name: '' },
    window: null,
    values: {},
    log: [],
    troubles: NO_TROUBLES,
    ...kept,
    ...about,
  }));

/** Writes an entry into the log of a desk. */
export function note(store: DeskStore, entry: NewEntry, now: () => number): void {
  store.setState(({ log }) => {
    const next: LogEntry = { ...entry, number: (log.at(-1)?.number ?? 0) + 1, at: now() };
    return { log: [...log.slice(-LONGEST_LOG), next] };
  });
}

/** The desk's actions over a host. */
export function openDesk(store: DeskStore, host: Host, now: () => number): Desk {
  let launches = 0;
  const tell = (what: NoteName, about: string) =>
    note(store, { kind: 'note', what, about, warnings: [] }, now);
  const tellLeft = (warnings: readonly Warning[]) => {
    if (warnings.length > 0) note(store, { kind: 'note', what: 'left', about: '', warnings }, now);
  };

  return {
    store,
    launch: async (learner, kind) => {
      const { learners } = store.getState();
      const known = learners.some(({ id }) => id === learner.id);
      store.setState({ learner, learners: known ? learners : [...learners, learner] });
      tell('launched', learner.name);
      const address = await host.launch(learner, kind);
      launches += 1;
      const number = launches;
      store.setState({ window: { number, address, learner, kind } });
    },
    close: () => {
      tell('closed', '');
      store.setState({ window: null });
    },
    kill: async () => {
      tell('killed', '');
      tellLeft(await host.kill());
      store.setState({ window: null });
    },
    windowGone: () => {
      tellLeft(host.gone());
      store.setState({ values: {} });
    },
    toggle: (trouble) => {
      const troubles = new Set(store.getState().troubles);
      if (!troubles.delete(trouble)) troubles.add(trouble);
      store.setState({ troubles });
      host.troubled();
    },
    forget: async (learner) => {
      const attempts = { ...store.getState().attempts };
      Reflect.deleteProperty(attempts, learner.id);
      store.setState({ attempts });
      await host.forget(learner);
      tell('forgotten', learner.name);
    },
    clearLog: () => store.setState({ log: [] }),
    restore: async ({ attempts, learners, log, registrations }) => {
      store.setState({ attempts, learners, log, registrations });
      await host.restore();
      tell('loaded', '');
    },
  };
}
