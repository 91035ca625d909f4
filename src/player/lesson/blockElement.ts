import type { BlockKey } from '../../core/blockState.ts';
import { moveFocus } from '../../ui/moveFocus.ts';

/** Where a block of the open lesson stands in the page. */
export const blockElement = (key: BlockKey | null): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-block="${key}"]`);

/** Brings a block into view and moves the focus to its heading, or to the block itself. */
export function focusBlock(element: HTMLElement): void {
  const heading = element.querySelector<HTMLElement>('h2, h3, h4');
  const spoken = heading !== null && isShown(heading) ? heading : element;
  moveFocus(spoken, 'start');
}

/**
 * Brings a block into view, wherever it stands in the open lesson: at once, or as soon as it is drawn,
 * for of a lesson that was just opened the rest may be on its way.
 */
export function revealBlock(key: BlockKey): void {
  const come = (element: HTMLElement) => {
    focusBlock(element);
    arrivedAt(key);
  };
  const element = shownBlock(blockElement(key));
  if (element !== null) come(element);
  else onceDrawn(key, come);
}

/** What is to be done in a block at the next arrival. */
let awaited: { readonly key: BlockKey; readonly act: (block: HTMLElement) => void } | null = null;

/** Has something done in a block as soon as the learner is brought to it; an arrival elsewhere undoes it. */
export function onArrival(key: BlockKey, act: (block: HTMLElement) => void): void {
  awaited = { key, act };
}

/** The learner was brought to a block. */
export function arrivedAt(key: BlockKey): void {
  const element = blockElement(key);
  const sought = awaited?.key === key ? awaited : null;
  awaited = null;
  if (element !== null) sought?.act(element);
}

/** In milliseconds: later than this, learners are busy with something else. */
const PATIENCE = 3_000;

function onceDrawn(key: BlockKey, then: (element: HTMLElement) => void): void {
  const observer = new MutationObserver(() => {
    const element = shownBlock(blockElement(key));
    if (element === null) return;
    observer.disconnect();
    then(element);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), PATIENCE);
}

/** The block, or where it is hidden, the block around it. */
export function shownBlock(element: HTMLElement | null): HTMLElement | null {
  if (element === null || isShown(element)) return element;
  return shownBlock(element.parentElement?.closest<HTMLElement>('[data-block]') ?? null);
}

const isShown = (element: HTMLElement): boolean => element.closest('[hidden], [inert]') === null;
