import { memoryStorage, type MemoryStorage } from '../../lms/testing/memoryStorage.ts';
import type { Channels, DeviceStore, Locks, PageChange, PageLife, SessionPorts } from '../ports.ts';
import { UNSENT } from '../deviceKeys.ts';
import { fakeClock, type FakeClock } from './fakeClock.ts';
import { memoryDeviceStore, type MemoryDeviceStore } from './memoryDeviceStore.ts';

/** One browser on one device: what its tabs share. */
export interface FakeBrowser {
  readonly clock: FakeClock;
  readonly storage: MemoryStorage;
  /** Beside the storage: what stays where that is cleared. */
  readonly store: MemoryDeviceStore;
  readonly openTab: () => FakeTab;
  /**
   * All that a tab which opens now can find: the time, what the device keeps, and how far chance
   * has got. From the same, all goes on the same.
   */
  readonly standing: () => string;
  /** Another one with the same standing, to which a tab that opens goes on the same. */
  readonly copy: () => FakeBrowser;
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
  /** The network goes, and nobody is told; it comes back, and the page is told. */
  readonly offline: () => void;
  readonly online: () => void;
  /** Gone without a word: nothing of it runs any more, and nobody is told. */
  readonly kill: () => void;
}

/** `channels` false: a browser in which tabs cannot speak to each other. */
export const fakeBrowser = ({ channels = true } = {}): FakeBrowser =>
  browserOf({
    clock: fakeClock(),
    storage: memoryStorage(),
    store: memoryDeviceStore(),
    channels,
    listeners: new Map(),
    queues: new Map(),
    drawn: 0,
  });

function browserOf(shared: Shared): FakeBrowser {
  const { channels, clock, storage, store } = shared;
  const standing = () =>
    JSON.stringify([
      clock.now(),
      shared.drawn,
      [...storage.texts],
      storage.condition,
      [...store.texts],
      store.condition,
      channels,
    ]);
  const copy = () =>
    browserOf({
      ...shared,
      clock: fakeClock(clock.now()),
      storage: filled(memoryStorage(), storage),
      store: filled(memoryDeviceStore(), store),
      listeners: new Map(),
      queues: new Map(),
    });
  return { clock, storage, store, openTab: () => openTab(shared), standing, copy };
}

function filled<Storage extends Pick<MemoryStorage | MemoryDeviceStore, 'texts' | 'condition'>>(
  empty: Storage,
  { condition, texts }: Storage,
): Storage {
  for (const [key, text] of texts) empty.texts.set(key, text);
  empty.condition = condition;
  return empty;
}

/** The keys of work that waits for its LMS in what a browser keeps. */
export const unsentIn = ({ texts }: { readonly texts: ReadonlyMap<string, string> }) =>
  [...texts.keys()].filter((key) => key.startsWith(UNSENT));

type Receive = (text: string) => void;

interface Shared {
  readonly clock: FakeClock;
  readonly storage: MemoryStorage;
  readonly store: MemoryDeviceStore;
  readonly channels: boolean;
  readonly listeners: Map<string, Set<Receive>>;
  readonly queues: Map<string, Promise<unknown>>;
  drawn: number;
}

function openTab(shared: Shared): FakeTab {
  const { clock, storage, store } = shared;
  const life = openLife();
  const { page, show, hide, setOnline, tell } = fakePage();
  const tabStorage = memoryStorage();
  return {
    ports: {
      clock: {
        now: clock.now,
        elapsed: clock.elapsed,
        after: (milliseconds, run) => clock.after(milliseconds, life.living(run)),
      },
      // Different for every tab, and the same in every run of a test.
      random: () => ((shared.drawn += 1) * 0.618_033_988_7) % 1,
      deviceStorage: mortalStorage(storage, life),
      deviceStore: mortalStore(store, life),
      tabStorage,
      locks: locksOf(shared, life),
      channels: channelsOf(shared, life),
      page,
      whenIdle: (run) => void clock.after(0, life.living(run)),
    },
    storage: tabStorage,
    show,
    hide,
    leave: () => tell('left'),
    restore: () => tell('restored'),
    offline: () => setOnline(false),
    online: () => {
      setOnline(true);
      tell('online');
    },
    kill: life.end,
  };
}

interface Life {
  readonly alive: () => boolean;
  /** What runs as long as the page is there. */
  readonly living: <Args extends readonly unknown[]>(
    run: (...args: Args) => void,
  ) => (...args: Args) => void;
  readonly ended: Promise<void>;
  readonly end: () => void;
}

function openLife(): Life {
  let alive = true;
  let come = NOTHING;
  const ended = new Promise<void>((resolve) => (come = resolve));
  return {
    alive: () => alive,
    living:
      (run) =>
      (...args) => {
        if (alive) run(...args);
      },
    ended,
    end: () => {
      alive = false;
      come();
    },
  };
}

interface FakePage {
  readonly page: PageLife;
  readonly show: () => void;
  readonly hide: () => void;
  readonly setOnline: (is: boolean) => void;
  readonly tell: (change: PageChange) => void;
}

function fakePage(): FakePage {
  let [visible, online] = [true, true];
  const listeners = new Set<(change: PageChange) => void>();
  const tell = (change: PageChange) => listeners.forEach((listener) => listener(change));
  return {
    page: {
      visible: () => visible,
      online: () => online,
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    show: () => {
      visible = true;
      tell('shown');
    },
    hide: () => {
      visible = false;
      tell('hidden');
    },
    setOnline: (is) => {
      online = is;
    },
    tell,
  };
}

const locksOf = ({ queues }: Shared, { ended }: Life): Locks => ({
  withLock: (name, task) => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(task, task);
    // A page that is gone holds no lock.
    queues.set(name, Promise.race([turn, ended]));
    return turn;
  },
});

const channelsOf = ({ channels, listeners }: Shared, { living }: Life): Channels => ({
  open: (name, receive) => {
    const own = living(receive);
    const others = listeners.get(name) ?? new Set();
    listeners.set(name, others.add(own));
    return {
      post: living((text: string) => {
        if (!channels) return;
        for (const other of others) if (other !== own) queueMicrotask(() => other(text));
      }),
      close: () => others.delete(own),
    };
  },
});

/** A storage that a tab which is gone writes nothing to any more. */
const mortalStorage = (storage: MemoryStorage, { alive }: Life): SessionPorts['deviceStorage'] => ({
  ...storage,
  set: (key, text) => (alive() ? storage.set(key, text) : { ok: true, value: null }),
  remove: (key) => (alive() ? storage.remove(key) : { ok: true, value: null }),
});

/** As `mortalStorage`: what is under way when the tab goes has not happened. */
const mortalStore = (store: MemoryDeviceStore, { alive }: Life): DeviceStore => ({
  load: store.load,
  write: async (changes) => {
    await store.pause();
    return alive() ? store.write(changes) : new Promise<never>(() => undefined);
  },
});

const NOTHING = (): void => undefined;
