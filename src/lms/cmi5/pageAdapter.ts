import type { KeyValueStorage } from '../keyValueStorage.ts';
import type { LmsAdapter } from '../port.ts';
import { createCmi5Adapter } from './adapter.ts';
import { watchReloads } from './reloading.ts';
import type { Surroundings } from './surroundings.ts';

/** The adapter of the page that an LMS has launched. */
export const createCmi5PageAdapter = (
  tabStorage: KeyValueStorage,
  clock: Pick<Surroundings, 'after' | 'now'>,
  log: (message: string) => void,
): LmsAdapter =>
  createCmi5Adapter({
    address: location.href,
    fetch: (address, init) => fetch(address, init),
    now: clock.now,
    after: clock.after,
    tabStorage,
    goTo: (address) => location.assign(address),
    reloading: watchReloads(window),
    log,
  });
