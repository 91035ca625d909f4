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
