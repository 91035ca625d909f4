import { textHash } from '../core/hash.ts';
import { stamp } from './dated.ts';
import { ASIDE, sweep } from './deviceKeys.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import { ownerHash, type Owner } from './owner.ts';
import type { Channel, SessionPorts } from './ports.ts';

/** What this device keeps and shares for one owner. */
export interface Device {
  /** The owner's hash. */
  readonly name: string;
  readonly outbox: Outbox;
  /** How a learner is told of work that only the outbox holds. */
  readonly keeps: 'keptOnDevice' | 'keptInTab';
  /** Keeps a text that could not be read whole, before the next save takes its place. */
  readonly setAside: (text: string) => void;
  /** Runs a task while no other tab of this owner runs one. */
  readonly alone: <Value>(task: () => Promise<Value>) => Promise<Value>;
  /** Speaks with the other tabs of this owner. */
  readonly openChannel: (receive: (text: string) => void) => Channel;
}

const NO_CHANNEL: Channel = { post: () => undefined, close: () => undefined };

/**
 * `shared`: it is known whose work it is, so that it may outlive the tab. Otherwise it stays in the
 * tab: the next learner at this device must not find it.
 */
export function openDevice(ports: SessionPorts, owner: Owner, shared: boolean): Device {
  const { clock, random, locks, channels, deviceStorage, tabStorage } = ports;
  const storage = shared ? deviceStorage : tabStorage;
  const name = ownerHash(owner);
  const tab = Math.floor(random() * 2 ** 32).toString(36);
  sweep(storage, clock.now());
  return {
    name,
    outbox: openOutbox(storage, name, tab, clock.now),
    keeps: shared ? 'keptOnDevice' : 'keptInTab',
    setAside: (text) => {
      storage.set(`${ASIDE}${name}:${textHash(text)}`, stamp(clock.now(), text));
    },
    alone: (task) => (shared ? locks.withLock(`waymark:${name}`, task) : task()),
    openChannel: (receive) => (shared ? channels.open(`waymark:${name}`, receive) : NO_CHANNEL),
  };
}
