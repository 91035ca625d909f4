import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';

import { goodDraft } from '../../commands/testing/drafts.ts';
import { openOutline } from './openOutline.tsx';

const row = (name: RegExp): HTMLElement => screen.getByRole('row', { name });

const chosen = (): readonly HTMLElement[] => screen.getAllByRole('row', { selected: true });

/** The one that keys go to and the one that is worked on are the same. */
const isOn = (name: RegExp) =>
  waitFor(() => {
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(name);
    expect(chosen()).toEqual([document.activeElement]);
  });

test('the focus goes along with what is chosen, whatever is done by keys', async () => {
  const { user, editing } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.keyboard('{ArrowDown}{ArrowDown}{Control>}d{/Control}');
  await isOn(/^Flip cards/);
  // The copy, not what stood in its place.
  expect(document.activeElement).toBe(screen.getAllByRole('row', { name: /^Flip cards/ })[1]);
  act(editing.undo);
  await isOn(/^Continue/);
  await user.keyboard('{ArrowUp}{Delete}');
  await isOn(/^Continue/);
  act(editing.undo);
  await isOn(/^Flip cards/);
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await isOn(/^Flip cards/);
});

test('keys are for the row that has the focus, also where another is chosen', async () => {
  const { user, editing } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.keyboard('{ArrowDown}{ArrowLeft}');
  expect(document.activeElement).toBe(row(/peer work/));
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(editing.history.get().done.at(-1)).toMatchObject({ name: 'moveLesson' });
});
