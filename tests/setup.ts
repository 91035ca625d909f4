import { cleanup, configure } from '@testing-library/react';
import * as React from 'react';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';

import { blockWords } from '../src/blocks/words.ts';
import { courseWords } from '../src/i18n/later.ts';
import { usePreferences } from '../src/player/preferences/preferences.ts';
import { labelled, quickLabels } from '../src/ui/testing/labels.ts';
import { quickStyle } from '../src/ui/testing/looks.ts';

// jsdom has no layout, no top layer and no media. What stands here does only what our components
// can observe: attributes, events and calls.

const REACTS_OWN = '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE';

function open(this: HTMLDialogElement): void {
  if (this.open) throw new DOMException('The dialog is open.', 'InvalidStateError');
  this.open = true;
  // One by one: the whole as a selector takes jsdom as long as drawing the dialog.
  const control = [...this.getElementsByTagName('*')].find(takesFocus);
  if (control instanceof HTMLElement) control.focus();
}

const CONTROLS = new Set(['button', 'input', 'select', 'textarea']);

const takesFocus = (element: Element): boolean =>
  CONTROLS.has(element.localName) ||
  ['autofocus', 'href'].some((name) => element.hasAttribute(name));

function close(this: HTMLDialogElement, returnValue?: string): void {
  if (!this.open) return;
  this.open = false;
  if (returnValue !== undefined) this.returnValue = returnValue;
  this.dispatchEvent(new Event('close'));
}

function showPopover(this: HTMLElement): void {
  togglePopover(this, 'open');
}

function hidePopover(this: HTMLElement): void {
  togglePopover(this, 'closed');
}

function togglePopover(element: HTMLElement, newState: 'open' | 'closed'): void {
  element.toggleAttribute('data-popover-open', newState === 'open');
  element.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
}

/** The captions of a film, of which a browser shows those that are the default. */
function textTracks(this: HTMLMediaElement): EventTarget {
  const known = tracksOf.get(this);
  if (known !== undefined) return known;
  const tracks = [...this.querySelectorAll('track')].map((track) =>
    Object.assign(new EventTarget(), {
      language: track.srclang,
      mode: track.default ? 'showing' : 'disabled',
      activeCues: [],
    }),
  );
  const list = Object.assign(new EventTarget(), {
    [Symbol.iterator]: () => tracks[Symbol.iterator](),
  });
  tracksOf.set(this, list);
  return list;
}

const tracksOf = new WeakMap<HTMLMediaElement, EventTarget>();

class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

/** Every media query is false: no reduced motion, no dark theme, no narrow window. */
function matchNothing(media: string) {
  return Object.assign(new EventTarget(), { media, matches: false, onchange: null });
}

function labels(this: Element): unknown {
  return quickLabels(this);
}

function define(target: object, parts: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(parts)) {
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}

define(HTMLDialogElement.prototype, { show: open, showModal: open, close });
define(HTMLElement.prototype, { showPopover, hidePopover });
define(Element.prototype, { scrollIntoView: () => undefined, checkVisibility: () => true });
define(Document.prototype, { elementFromPoint: () => null });
define(Document.prototype, { elementsFromPoint: () => [] });
define(Range.prototype, { getBoundingClientRect: () => new DOMRect(), getClientRects: () => [] });
define(HTMLMediaElement.prototype, {
  load: () => undefined,
  pause: () => undefined,
  play: () => Promise.resolve(),
});
Object.defineProperty(HTMLMediaElement.prototype, 'textTracks', { get: textTracks });
for (const { prototype } of labelled) Object.defineProperty(prototype, 'labels', { get: labels });
// Nothing is drawn: what waits for a frame waits for nothing.
define(globalThis, {
  requestAnimationFrame: (run: FrameRequestCallback) => {
    run(performance.now());
    return 0;
  },
  IntersectionObserver: NoObserver,
  ResizeObserver: NoObserver,
  matchMedia: matchNothing,
  scrollTo: () => undefined,
  getComputedStyle: quickStyle,
});
define(globalThis, {
  CSS: {
    escape: (text: string) => text.replaceAll(/[^\w-]/g, '\\$&'),
    supports: () => true,
  },
});

// For its warnings React keeps of every element where in the code it was made, a tenth of the time that
// drawing takes; of the first ten thousand in a second, as it counts them.
const inside: unknown = Reflect.get(React, REACTS_OWN);
if (typeof inside !== 'object' || inside === null) throw new Error('React hides its count.');
Object.defineProperty(inside, 'recentlyCreatedOwnerStacks', { get: () => Infinity, set: () => {} });

// A test that draws something has its words in English at once.
await Promise.all([courseWords.load(), blockWords.load()]);

// How long to look for what is on its way: on a busy machine a part that is fetched takes a while.
configure({ asyncUtilTimeout: 60_000 });

// The files of a worker share one document and one set of modules; each test finds them as new.
beforeEach(() => {
  usePreferences.setState(usePreferences.getInitialState());
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
  for (const name of document.documentElement.getAttributeNames()) {
    document.documentElement.removeAttribute(name);
  }
});

// What the last test has begun to fetch would else fail for the files after it, which have the same modules.
afterAll(() => vi.dynamicImportSettled());

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
