/**
 * Remembers what has the focus on a page. While a window of the editor lies over the page around it, this one
 * stands still, and browsers give the focus back to the frame at most, never to what had it in there. Apart
 * from the player, which has no window over it.
 *
 * @returns Gives it back, or, where that went meanwhile, to the way into the texts.
 */
export function keptFocus(page: Document): () => void {
  let last: HTMLElement | null = null;
  page.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  return () => {
    if (page.activeElement !== page.body) return;
    const entry = page.querySelector<HTMLElement>("[data-in-place='entry']");
    const next = last?.isConnected === true ? last : entry;
    next?.focus({ preventScroll: true });
  };
}
