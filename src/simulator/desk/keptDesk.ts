import type { Standard } from '../package/packageFacts.ts';
import { type DeskFile, readDeskFile } from '../record/deskFile.ts';
import type { DeskStore } from './desk.ts';
import type { DeskState } from './deskState.ts';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

const keyOf = (key: string): string => `waymark-simulator:${key}`;

/** What a desk keeps, as a file. */
export const deskFile = (state: DeskState): DeskFile => ({
  format: 1,
  standard: state.facts.standard,
  learners: state.learners,
  attempts: state.attempts,
  registrations: state.registrations,
  log: state.log,
});

/** What was kept of a package's desk when the page was left. */
export function keptDesk(storage: Storage, key: string, standard: Standard): Partial<DeskState> {
  const text = attempt(() => storage.getItem(keyOf(key)));
  const read = text === null ? null : readDeskFile(text, standard);
  if (read?.ok !== true) return {};
  const { attempts, learners, log, registrations } = read.value;
  return { attempts, learners, log, registrations };
}

/**
 * Keeps a desk from now on: what the LMS stores at once, as an LMS would, and the log with it,
 * when the course is closed and when the page goes.
 */
export function keepDesk(storage: Storage, store: DeskStore): void {
  const keep = () =>
    attempt(() =>
      storage.setItem(keyOf(store.getState().file.key), JSON.stringify(deskFile(store.getState()))),
    );
  store.subscribe((state, before) => {
    const stored =
      state.attempts !== before.attempts ||
      state.registrations !== before.registrations ||
      state.learners !== before.learners ||
      (state.window === null && before.window !== null) ||
      state.log.length < before.log.length;
    if (stored) keep();
  });
  addEventListener('pagehide', keep);
}

/** A browser that keeps nothing still has a desk until the page is left. */
function attempt<Value>(run: () => Value): Value | null {
  try {
    return run();
  } catch {
    return null;
  }
}
