import { textHash } from '../core/hash.ts';
import { stamp } from './stamps.ts';
import type { SessionContext } from './context.ts';
import { ASIDE, keysOf } from './deviceKeys.ts';
import { keptTwice } from './keptTwice.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import { ownerHash, type Owner } from './owner.ts';
import type { Channel } from './ports.ts';

/** What this device keeps and shares for one owner. */
export interface Device {
  /** The owner's hash. */
  readonly name: string;
  readonly outbox: Outbox;
  /** How a learner is told of work that only the outbox holds. */
  readonly keeps: 'keptOnDevice' | 'keptInTab';
  /** Keeps a text that could not be read whole, before the next save takes its place. */
  readonly setAside: (text: string) => void;
  /** Removes all that is kept of this owner, for good; nothing more is kept from then on. */
  readonly clear: () => void;
  /** Runs a task while no other tab of this owner runs one. */
  readonly alone: <Value>(task: () => Promise<Value>) => Promise<Value>;
  /** Speaks with the other tabs of this owner. */
  readonly openChannel: (receive: (text: string) => void) => Channel;
}

const NO_CHANNEL: Channel = { post: () => undefined, close: () => undefined };

/** What is known of whose work it is. */
export interface Ownership {
  readonly owner: Owner;
  /**
   * It is known whose work it is, so that it may outlive the tab. Otherwise it stays in the tab: the
   * next learner at this device must not find it.
   */
  readonly shared: boolean;
  /** The browser's storage stands in for the LMS: what has cleared the one has cleared the other. */
  readonly standalone: boolean;
}

export function openDevice({ ports, kept, outline }: SessionContext, ownership: Ownership): Device {
  const { random, locks, channels, deviceStorage, tabStorage } = ports;
  const { owner, shared, standalone } = ownership;
  const storage = shared ? kept : keptTwice(tabStorage, null);
  const name = ownerHash(owner);
  const tab = Math.floor(random() * 2 ** 32).toString(36);
  const plain = shared ? deviceStorage : tabStorage;
  const outbox = openOutbox({
    storage,
    owner: name,
    tab,
    standalone,
    numbering: outline.numbering,
  });
  return {
    name,
    outbox,
    clear: () => {
      outbox.close();
      for (const key of keysOf(plain, `${ASIDE}${name}:`)) plain.remove(key);
    },
    keeps: shared ? 'keptOnDevice' : 'keptInTab',
    // In one place alone: it may hold what the learner wrote in their own words.
    setAside: (text) => {
      plain.set(`${ASIDE}${name}:${textHash(text)}`, stamp(plain, text));
    },
    alone: (task) => (shared ? locks.withLock(`waymark:${name}`, task) : task()),
    openChannel: (receive) => (shared ? channels.open(`waymark:${name}`, receive) : NO_CHANNEL),
  };
}
