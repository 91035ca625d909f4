import { expect, test } from 'vitest';

import { keptFocus } from './keptFocus.ts';

/** A page with a way into its texts and something to press, which has the focus and loses it. */
function page() {
  document.body.innerHTML =
    '<button data-in-place="entry">Write here</button><button id="ask">Turn into…</button>';
  const giveBack = keptFocus(document);
  const [entry, ask] = document.querySelectorAll('button');
  ask?.focus();
  ask?.blur();
  return { giveBack, entry, ask };
}

test('what had the focus has it again; where it went, the way into the texts', () => {
  const { giveBack, entry, ask } = page();
  giveBack();
  expect(document.activeElement).toBe(ask);
  ask?.remove();
  giveBack();
  expect(document.activeElement).toBe(entry);
});

test('whoever is on something else stays there', () => {
  const { giveBack, entry } = page();
  entry?.focus();
  giveBack();
  expect(document.activeElement).toBe(entry);
});
