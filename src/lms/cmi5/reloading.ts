/** What this needs of the browser's Navigation API. */
interface Navigations {
  readonly addEventListener: (
    type: 'navigate',
    hear: (event: Event & { readonly navigationType?: string }) => void,
  ) => void;
}

/**
 * Watches for reloads. A session that ends when its page is reloaded would have to be launched
 * again; one that does not end when the tab is closed is abandoned.
 */
export function watchReloads(page: {
  readonly navigation?: Navigations | undefined;
}): () => boolean | null {
  if (page.navigation === undefined) return () => null;
  let reloading = false;
  page.navigation.addEventListener('navigate', ({ navigationType }) => {
    reloading = navigationType === 'reload';
  });
  return () => reloading;
}
