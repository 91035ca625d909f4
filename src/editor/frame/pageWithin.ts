/**
 * Makes a window one that only stands within another, before anything is played in it:
 *
 * - What is done in a draft is kept in this page alone, and forgotten with it. The stores of the
 *   browser belong to learners, who may play the published course on the same site.
 * - It makes no entries in the history of the page around it: Back is the author's.
 * - It takes the focus only where it has it already: whoever works in the outline keeps theirs while
 *   the page follows.
 * - Once it has the focus, so has its frame in the page around it, which WebKit leaves with whatever
 *   had the focus there before.
 */
export function asPageWithin(within: Window & typeof globalThis): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(within, name, { value: memoryStorage(), configurable: true });
  }
  Reflect.deleteProperty(within, 'indexedDB');
  const { history } = within;
  // Of the page that was here before a reload.
  history.replaceState(null, '', within.location.pathname);
  history.pushState = (_state, unused, address) => history.replaceState(null, unused, address);
  const { prototype } = within.HTMLElement;
  const { focus } = prototype;
  prototype.focus = function focusHere(options) {
    if (within.document.hasFocus()) focus.call(this, options);
  };
  within.addEventListener('focus', () => focusFrame(within.frameElement));
}

function focusFrame(frame: Element | null): void {
  // An element of another window is of that window's classes.
  if (frame === null || !('focus' in frame) || typeof frame.focus !== 'function') return;
  if (frame.ownerDocument.activeElement !== frame) frame.focus({ preventScroll: true });
}

/** A `Storage` that lasts as long as the page. Its keys are its properties, as browsers have it. */
function memoryStorage(): Storage {
  const methods = {
    getItem: (key: string): string | null => kept[key] ?? null,
    setItem: (key: string, text: string): void => void (kept[key] = text),
    removeItem: (key: string): void => void Reflect.deleteProperty(kept, key),
    clear: (): void => Object.keys(kept).forEach(methods.removeItem),
    key: (index: number): string | null => Object.keys(kept)[index] ?? null,
    get length(): number {
      return Object.keys(kept).length;
    },
  };
  const kept: Record<string, string> & Storage = Object.create(methods);
  return kept;
}
