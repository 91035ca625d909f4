import { expect, test, vi } from 'vitest';

import type { ToFrame } from '../frame/messages.ts';
import { backToPage } from './backToPage.ts';

/** A frame, a window over it that was closed, and a field beside it. */
function desk() {
  document.body.innerHTML = '<iframe></iframe><dialog><input></dialog><textarea></textarea>';
  const told: ToFrame[] = [];
  const frame = document.querySelector('iframe');
  if (frame === null) throw new Error('There is a frame.');
  vi.useFakeTimers();
  const back = () => {
    backToPage(frame, (message) => told.push(message));
    vi.runAllTimers();
  };
  return {
    told,
    frame,
    back,
    focus: (name: string) => document.querySelector<HTMLElement>(name)?.focus(),
  };
}

test.for(['body', 'input', 'iframe'])('the page has the focus again after %s had it', (name) => {
  const { told, frame, back, focus } = desk();
  focus(name);
  back();
  expect([document.activeElement, told]).toEqual([frame, [{ kind: 'back' }]]);
});

test('whoever went on to a field of the form stays there', () => {
  const { told, back, focus } = desk();
  focus('textarea');
  back();
  expect([document.activeElement?.localName, told]).toEqual(['textarea', []]);
});
