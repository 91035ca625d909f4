import type { KeyValueStorage } from '../keyValueStorage.ts';
import type { LmsAdapter } from '../port.ts';
import { createCmi5Adapter } from './adapter.ts';
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

/** What this needs of a window. */
interface SwappedPage {
  readonly addEventListener: (type: 'pageswap', hear: (event: Event) => void) => void;
}

/**
 * Watches for reloads, which `pageswap` tells from other ways to leave before the page goes: also
 * one by the browser's own button, which the Navigation API keeps to itself. A session that ended
 * with a reload would have to be launched again; one that does not end with the tab is abandoned.
 */
export function watchReloads(page: SwappedPage): () => boolean | null {
  if (!('onpageswap' in page)) return () => null;
  let reloading = false;
  page.addEventListener('pageswap', (event) => {
    reloading = isReload(event);
  });
  return () => reloading;
}

function isReload(event: Event): boolean {
  const activation: unknown = 'activation' in event ? event.activation : null;
  if (typeof activation !== 'object' || activation === null) return false;
  return 'navigationType' in activation && activation.navigationType === 'reload';
}
