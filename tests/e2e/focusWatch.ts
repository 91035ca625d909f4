// Functions that run in the page: each stands alone, with its helpers inside.
// oxlint-disable unicorn/consistent-function-scoping

import { focusFaults } from './focusFaults.ts';

/** Where something stands for somebody who goes from stop to stop. */
type Way = 'ahead' | 'behind' | 'there';

/** What one knows who is about to go to something. */
export interface Aim {
  readonly way: Way;
  /** How many presses of the Tab key it seems to be away: the page itself has the last word. */
  readonly stops: number;
  /** What is wrong with where the focus is before that. */
  readonly faults: readonly string[];
}

/** What one sees of the focus after some presses. */
export interface Seen {
  /** What was wrong with where it was after any of them. */
  readonly faults: readonly string[];
  /** Whether it is where it is to come to. */
  readonly isThere: boolean;
}

interface FocusWatch {
  readonly aimAt: (element: Element) => Aim;
  readonly look: () => Seen;
}

declare global {
  interface Window {
    /** There once somebody with a keyboard is at the page. */
    focusWatch?: FocusWatch;
  }
}

/**
 * Looks at the focus from within the page, so that a key can be held: before each repeated press it
 * sees where the press before has led.
 */
function watchFocus(faultsNow: () => readonly string[]): void {
  let aim: Element | null = null;
  let faults: string[] = [];
  let isPressed = false;
  /** Of a page that was only opened nothing has the focus yet, and nothing is amiss. */
  const amiss = () => (isPressed ? faultsNow() : []);
  const isStop = (element: HTMLElement) =>
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null &&
    element.checkVisibility({ visibilityProperty: true });
  const follows = (one: Node, other: Node) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  /** A group of radio buttons is one stop. */
  const stopOf = (element: HTMLElement) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : element;
  const stopsBetween = (from: Element, to: Element) => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, iframe, [tabindex]',
    );
    const between = [...all].filter((each) => follows(from, each) && follows(each, to));
    return new Set(between.filter(isStop).map(stopOf));
  };
  const stopsTo = (from: Element, to: Element, isBehind: boolean) => {
    const between = isBehind ? stopsBetween(to, from) : stopsBetween(from, to);
    for (const end of [from, to]) if (end instanceof HTMLElement) between.delete(stopOf(end));
    return between.size + 1;
  };

  const aimAt = (element: Element): Aim => {
    aim = element;
    const from = document.activeElement ?? document.body;
    const isBehind = from.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING;
    const way = from === element ? 'there' : isBehind ? 'behind' : 'ahead';
    return { way, stops: stopsTo(from, element, isBehind), faults: amiss() };
  };
  const look = (): Seen => {
    const all = [...faults, ...amiss()];
    faults = [];
    return { faults: all, isThere: document.activeElement === aim };
  };
  const lookBefore = ({ repeat }: KeyboardEvent) => {
    isPressed = true;
    if (repeat) faults.push(...faultsNow());
  };
  window.addEventListener('keydown', lookBefore, true);
  window.focusWatch = { aimAt, look };
}

/** Begins to look, in a page that nobody looks at yet. */
export const WATCH = `window.focusWatch ?? (${watchFocus})(${focusFaults})`;

/** What is seen now, and was since one looked last. */
export const SEEN = 'window.focusWatch.look()';

/** Takes aim at the one element of a list. */
export function takeAim([element, other]: readonly Element[]): Aim | null {
  if (element === undefined) return null;
  if (other !== undefined) throw new Error('There are several.');
  return window.focusWatch?.aimAt(element) ?? null;
}

/**
 * Takes aim at the one stop that the group of a radio button is: the chosen one, or else that at the
 * end from which one comes.
 */
export function takeAimAtGroup([radio, other]: readonly Element[]): Aim | null {
  if (radio === undefined) return null;
  if (other !== undefined) throw new Error('There are several.');
  const { activeElement } = document;
  const isBehind = (element: Element | undefined) =>
    element !== undefined &&
    activeElement?.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING;
  const name = radio.getAttribute('name');
  const all = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const group = all.filter((each) => each.name === name);
  const end = isBehind(group[0]) ? group.at(-1) : group[0];
  const stop = group.find(({ checked }) => checked) ?? end ?? radio;
  return window.focusWatch?.aimAt(stop) ?? null;
}

/** What is seen of the focus, if it is on the one element of a list. */
export function seenAt([element]: readonly Element[]): Seen | null {
  if (element !== document.activeElement) return null;
  return window.focusWatch?.look() ?? null;
}
