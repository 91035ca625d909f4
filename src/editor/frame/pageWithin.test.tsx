import { expect, test } from 'vitest';

import { asPageWithin } from './pageWithin.ts';

test('when the page within gets the focus, nothing around its frame keeps it', () => {
  const before = document.body.appendChild(document.createElement('button'));
  const frame = document.body.appendChild(document.createElement('iframe'));
  const within = frame.contentDocument?.defaultView;
  if (within === null || within === undefined) throw new Error('The frame has no window.');
  // It has no address of its own.
  within.history.replaceState = () => undefined;
  asPageWithin(within);
  before.focus();
  // As WebKit has it: the window of the page within hears of the focus, what had it around does not.
  within.dispatchEvent(new within.Event('focus'));
  expect(document.activeElement).toBe(frame);
});
