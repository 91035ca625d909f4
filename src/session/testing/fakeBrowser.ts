import { memoryStorage, type MemoryStorage } from '../../lms/testing/memoryStorage.ts';
import type { PageChange, SessionPorts } from '../ports.ts';
import { fakeClock, type FakeClock } from './fakeClock.ts';

/** One browser on one device: what its tabs share. */
export interface FakeBrowser {
  readonly clock: FakeClock;
  readonly storage: MemoryStorage;
  readonly openTab: () => FakeTab;
  /**
   * All that a tab which opens now can find: the time, what the device keeps, and how far chance
   * has got. From the same, all goes on the same.
   */
  readonly standing: () => string;
}

/** A page in a browser. A test plays what happens to it. */
export interface FakeTab {
  readonly ports: SessionPorts;
  readonly storage: MemoryStorage;
  readonly show: () => void;
  readonly hide: () => void;
  /** Into the back/forward cache, or away: the page is told. */
  readonly leave: () => void;
  readonly restore: () => void;
  readonly online: () => void;
  /** Gone without a word: nothing of it runs any more, and nobody is told. */
  readonly kill: () => void;
}

type Receive = (text: string) => void;

/** `channels` false: a browser in which tabs cannot speak to each other. */
export function fakeBrowser({ channels = true } = {}): FakeBrowser {
  const clock = fakeClock();
  const storage = memoryStorage();
  const listeners = new Map<string, Set<Receive>>();
  const queues = new Map<string, Promise<unknown>>();
  let drawn = 0;

  const openTab = (): FakeTab => {
    let alive = true;
    const death = openDeath();
    let visible = true;
    const tabStorage = memoryStorage();
    const hears = new Set<(change: PageChange) => void>();
    const tell = (change: PageChange) => hears.forEach((hear) => hear(change));
    const living =
      <Args extends readonly unknown[]>(run: (...args: Args) => void) =>
      (...args: Args) => {
        if (alive) run(...args);
      };

    const ports: SessionPorts = {
      clock: {
        now: clock.now,
        after: (milliseconds, run) => clock.after(milliseconds, living(run)),
      },
      // Different for every tab, and the same in every run of a test.
      random: () => ((drawn += 1) * 0.618_033_988_7) % 1,
      deviceStorage: mortal(storage, () => alive),
      tabStorage,
      locks: {
        withLock: (name, task) => {
          const turn = (queues.get(name) ?? Promise.resolve()).then(task, task);
          // A page that is gone holds no lock.
          queues.set(name, Promise.race([turn, death.promise]));
          return turn;
        },
      },
      channels: {
        open: (name, receive) => {
          const heard = living(receive);
          const others = listeners.get(name) ?? new Set();
          listeners.set(name, others.add(heard));
          return {
            post: living((text: string) => {
              if (!channels) return;
              for (const other of others) if (other !== heard) queueMicrotask(() => other(text));
            }),
            close: () => others.delete(heard),
          };
        },
      },
      page: {
        visible: () => visible,
        listen: (hear) => {
          hears.add(hear);
          return () => hears.delete(hear);
        },
      },
      whenIdle: (run) => void clock.after(0, living(run)),
    };
    return {
      ports,
      storage: tabStorage,
      show: () => {
        visible = true;
        tell('shown');
      },
      hide: () => {
        visible = false;
        tell('hidden');
      },
      leave: () => tell('left'),
      restore: () => tell('restored'),
      online: () => tell('online'),
      kill: () => {
        alive = false;
        death.come();
      },
    };
  };
  const standing = () =>
    JSON.stringify([clock.now(), drawn, [...storage.texts], storage.condition, channels]);
  return { clock, storage, openTab, standing };
}

/** A storage that a tab which is gone writes nothing to any more. */
const mortal = (storage: MemoryStorage, alive: () => boolean): SessionPorts['deviceStorage'] => ({
  ...storage,
  set: (key, text) => (alive() ? storage.set(key, text) : { ok: true, value: null }),
  remove: (key) => (alive() ? storage.remove(key) : { ok: true, value: null }),
});

/** Something that others can wait for. */
function openDeath(): { readonly promise: Promise<void>; readonly come: () => void } {
  let come = NOTHING;
  const promise = new Promise<void>((resolve) => (come = resolve));
  return { promise, come: () => come() };
}

const NOTHING = (): void => undefined;
