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
import { openWindow, type WindowPorts } from './openWindow.ts';

/** The most entries of the log that are kept, and the most characters of them. */
const LONGEST_LOG = 5_000;
const LARGEST_LOG = 1_000_000;

/** An entry before the desk has numbered and dated it. */
export type NewEntry<Entry = LogEntry> = Entry extends LogEntry
  ? Omit<Entry, 'number' | 'at'>
  : never;

export type DeskStore = StoreApi<DeskState>;

/** What a desk needs of the page that it is on. */
export interface DeskPorts extends WindowPorts {
  readonly now: () => number;
  /** A text that nobody guesses. */
  readonly nonce: () => string;
}

/** What can be done at the desk. */
export interface Desk {
  readonly store: DeskStore;
  readonly launch: (learner: Learner, kind: LaunchKind) => Promise<void>;
  /** The frame for the course is there; gives back what to do when it has left the page. */
  readonly attend: (frame: Window) => () => void;
  /** The course may say goodbye. */
  readonly close: () => void;
  /** The course may say nothing more. */
  readonly kill: () => Promise<void>;
  /** The course was kept from something. */
  readonly blocked: (what: NoteName, address: string) => void;
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
    return { log: latest([...log.slice(-LONGEST_LOG), next]) };
  });
}

/** As many of the last entries as there is room for. */
function latest(log: readonly LogEntry[]): readonly LogEntry[] {
  let room = LARGEST_LOG;
  const first = log.findLastIndex((entry) => (room -= sizeOf(entry)) < 0);
  return first === -1 ? log : log.slice(Math.min(first + 1, log.length - 1));
}

function sizeOf(entry: LogEntry): number {
  switch (entry.kind) {
    case 'call':
      return entry.element.length + entry.value.length + entry.answer.length;
    case 'request':
      return entry.words.length + entry.body.length;
    case 'note':
      return entry.about.length;
  }
}

/** The desk's actions over a host. */
export function openDesk(store: DeskStore, host: Host, ports: DeskPorts): Desk {
  let launches = 0;
  const tell = (what: NoteName, about: string) =>
    note(store, { kind: 'note', what, about, warnings: [] }, ports.now);
  const tellLeft = (warnings: readonly Warning[]) => {
    if (warnings.length > 0)
      note(store, { kind: 'note', what: 'left', about: '', warnings }, ports.now);
  };
  const window = openWindow(store, host, { ...ports, tell });

  return {
    store,
    launch: async (learner, kind) => {
      const { learners } = store.getState();
      const known = learners.some(({ id }) => id === learner.id);
      store.setState({ learner, learners: known ? learners : [...learners, learner] });
      tell('launched', learner.name);
      const unit = await host.launch(learner, kind);
      launches += 1;
      const opened = { number: launches, nonce: ports.nonce(), unit, learner, kind };
      store.setState({ window: { ...opened, stage: 'waiting' } });
    },
    attend: (frame) => {
      const hangUp = window.attend(frame);
      return () => {
        hangUp();
        tellLeft(host.gone());
        store.setState({ values: {} });
      };
    },
    close: () => {
      tell('closed', '');
      window.leave('close');
    },
    kill: async () => {
      tell('killed', '');
      await host.silence();
      window.leave('kill');
    },
    blocked: window.blocked,
    toggle: (trouble) => {
      const troubles = new Set(store.getState().troubles);
      if (!troubles.delete(trouble)) troubles.add(trouble);
      store.setState({ troubles });
      window.tell({ kind: 'troubles', troubles: [...troubles] });
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
