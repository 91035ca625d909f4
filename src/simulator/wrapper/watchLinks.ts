import type { CourseSaid } from '../line/messages.ts';

type Say = (said: Extract<CourseSaid, { readonly kind: 'blocked' }>) => void;

/**
 * Tells the desk of links that the sandbox lets lead nowhere: to the learner they look dead. What a
 * page does without telling is held all the same.
 */
export function watchLinks(view: Window | null, say: Say): void {
  const page = documentOf(view);
  if (view === null || page === null) return;
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof page.defaultView.Element ? target.closest('a[href]') : null;
    if (link !== null) tell(link, say);
  });
}

type OpenPage = Document & { readonly defaultView: Window & typeof globalThis };

/** `null` when another host's page is in the frame, which nobody may look at. */
function documentOf(view: Window | null): OpenPage | null {
  try {
    const page = view?.document ?? null;
    return page !== null && hasView(page) ? page : null;
  } catch {
    return null;
  }
}

const hasView = (page: Document): page is OpenPage => page.defaultView !== null;

const INSIDE = new Set(['', '_self', '_parent']);

function tell(link: Element, say: Say): void {
  const address = link.getAttribute('href') ?? '';
  if (link.hasAttribute('download')) say({ kind: 'blocked', what: 'download', address });
  else if (!INSIDE.has(link.getAttribute('target') ?? ''))
    say({ kind: 'blocked', what: 'window', address });
}
