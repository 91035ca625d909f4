import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { destroyAnnouncer } from 'react-aria/private/live-announcer/LiveAnnouncer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { heardWhile } from '../../../player/testing/hearing.ts';
import { goodDraft } from '../../commands/testing/drafts.ts';
import { openOutline, row } from './openOutline.tsx';

// The tree has one voice for as long as its script lasts, and each test takes what stands in the page away.
beforeEach(() => {
  const removal = vi.spyOn(document.body, 'removeChild').mockImplementation((node) => node);
  destroyAnnouncer();
  removal.mockRestore();
});
// A drag that goes on would hide the pages of all tests after it.
afterEach(async () => {
  await userEvent.keyboard('{Escape}');
  vi.unstubAllGlobals();
});

// In one test, for the same voice.
test('a drag by keys is heard, and several as they are chosen; that one is chosen its row alone says', async () => {
  // Where a row may go is told the frame after it was taken up.
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
  const { user } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.keyboard('{ArrowDown}');
  /** Until the tree has said what it says a moment later. */
  const heard = (keys: string, last?: RegExp) =>
    heardWhile(async () => {
      await user.keyboard(keys);
      if (last !== undefined) await screen.findByText(last);
    });
  expect(await heard('{ArrowDown}')).toMatchInlineSnapshot(
    `"row, Flip cards: Hope, level 2, position 2, selected, set size 5"`,
  );
  expect(await heard('{ArrowRight}')).toMatchInlineSnapshot(
    `"button, Move Flip cards: Hope, Press Enter to start dragging."`,
  );
  expect(await heard('{Enter}', /^Insert between Hope/)).toMatchInlineSnapshot(`
    "assertive: Started dragging. Press Tab to navigate to a drop target, then press Enter to drop, or press Escape to cancel.
    polite: Insert between Hope and Continue"
  `);
  expect(await heard('{Escape}', /^Drop canceled/)).toMatchInlineSnapshot(`
    "button, Move Flip cards: Hope, Press Enter to start dragging.
    assertive: Drop canceled."
  `);
  await user.keyboard('{Enter}{ArrowDown}');
  expect(await heard('{Enter}', /^Drop complete/)).toMatchInlineSnapshot(`
    "row, Flip cards: Hope, level 2, position 3, selected, set size 5
    assertive: Drop complete.
    polite: Moved."
  `);
  expect(await heard('{Shift>}{ArrowDown}{/Shift}', /2 items selected/)).toMatchInlineSnapshot(`
    "row, Image: A ladder with three landings., level 2, position 4, selected, set size 5
    assertive: A ladder with three landings. selected. 2 items selected."
  `);
  expect(await heard('{ArrowUp}')).toMatchInlineSnapshot(
    `"row, Flip cards: Hope, level 2, position 3, selected, set size 5"`,
  );
});
