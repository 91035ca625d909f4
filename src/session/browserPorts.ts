import { browserPage } from './browserPage.ts';
import { browserStorage } from './browserStorage.ts';
import { indexedDbStore } from './indexedDbStore.ts';
import type { Channel, Channels, Clock, Locks, SessionPorts } from './ports.ts';

/** The browser as a session sees it: the only place where it touches the page's globals. */
export const browserPorts = (): SessionPorts => ({
  clock,
  random: Math.random,
  deviceStorage: browserStorage(() => localStorage),
  deviceStore: 'indexedDB' in globalThis ? indexedDbStore() : null,
  tabStorage: browserStorage(() => sessionStorage),
  locks,
  channels,
  page: browserPage,
  whenIdle,
});

const clock: Clock = {
  now: Date.now,
  elapsed: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Milliseconds to wait for another tab before going on without the lock: it may be frozen. */
const LOCK_PATIENCE = 5_000;

const locks: Locks = {
  withLock: async (name, task) => {
    // Not there outside secure contexts; typed as if it always were.
    const manager: LockManager | undefined = navigator.locks;
    if (manager === undefined) return task();
    let begun: ReturnType<typeof task> | null = null;
    const once = () => (begun ??= task());
    const patience = new AbortController();
    setTimeout(() => patience.abort(), LOCK_PATIENCE);
    return manager.request(name, { signal: patience.signal }, once).catch(once);
  },
};

const NO_CHANNEL: Channel = { post: () => undefined, close: () => undefined };

const channels: Channels = {
  open: (name, receive) => {
    if (typeof BroadcastChannel === 'undefined') return NO_CHANNEL;
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') receive(data);
    });
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have one
      post: (text) => channel.postMessage(text),
      close: () => channel.close(),
    };
  },
};

/** Safari has no requestIdleCallback: there a moment later has to do. */
const whenIdle = (run: () => void): void => {
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback(() => run(), { timeout: 2_000 });
  else setTimeout(run, 200);
};
