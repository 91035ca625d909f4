import type { BlockKey } from '../../core/blockState.ts';

/** A press on a page that is written on. */
export interface Press {
  readonly target: Element;
  /** The innermost block that it is in; `null` outside of all. */
  readonly block: BlockKey | null;
  /** In the window's pixels. */
  readonly at: { readonly x: number; readonly y: number };
}

/**
 * Tells of each press. A link in a block leads nowhere: its author means the link, not what is behind
 * it.
 *
 * @param pressed Says whether the press was for the author alone, and does nothing in the course.
 */
export function hearPresses(page: Document, pressed: (press: Press) => boolean): void {
  page.addEventListener(
    'click',
    (event) => {
      const { target, clientX: x, clientY: y } = event;
      if (!(target instanceof Element) || target.closest('[data-in-place]') !== null) return;
      const block = target.closest<HTMLElement>('[data-block]');
      if (block !== null && target.closest('a[href]') !== null) event.preventDefault();
      const key = block && Number(block.dataset['block']);
      if (!pressed({ target, block: key, at: { x, y } })) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}

/** Draws a line around a block, however often it is drawn anew; around another one the next time. */
export function blockMarker(page: Document): (block: BlockKey | null) => void {
  // The page's policy refuses styles that are written into it.
  const sheet = new CSSStyleSheet();
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return (block) => sheet.replaceSync(block === null ? '' : markOf(`[data-block='${block}']`));
}

/** A line is drawn around what reaches beyond the column, too, and stays while the block is pointed at. */
const markOf = (block: string) => `
  ${block} { position: relative; }
  ${block}::after {
    content: '';
    position: absolute;
    inset: -0.5rem calc(-0.5rem - var(--breakout, 0px));
    border-radius: 0.75rem;
    outline: 2px solid color-mix(in oklab, var(--brand) 60%, transparent) !important;
    pointer-events: none;
  }`;

/**
 * What a block keeps closed: a part that the browser's search may open, the far side of a card, and
 * what stands behind a summary.
 */
const CLOSED = '[data-block] :is([hidden="until-found"], [inert], details:not([open]))';

/**
 * Keeps open what blocks close, so that all of it can be seen and pressed: the views know nothing of
 * it. `frame.css` gives faces that shared a place one each.
 */
export function keepOpen(page: Document): void {
  page.documentElement.dataset['writing'] = '';
  const open = () => {
    for (const part of page.querySelectorAll<HTMLElement>(CLOSED)) {
      part.removeAttribute('hidden');
      if (part instanceof HTMLDetailsElement) part.open = true;
      if (part.inert) part.dataset['face'] = '';
      part.inert = false;
    }
  };
  open();
  new MutationObserver(open).observe(page.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['hidden', 'inert', 'open'],
  });
}
