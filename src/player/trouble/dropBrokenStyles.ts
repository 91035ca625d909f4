/**
 * Takes a stylesheet that could not be fetched out of the page. The bundler's loader takes any that
 * stands there for loaded, so that a part of the player that is asked for again would come without
 * its looks.
 */
export function dropBrokenStyles(page: Document): void {
  page.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') target.remove();
    },
    true,
  );
}
