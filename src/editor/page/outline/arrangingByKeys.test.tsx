import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { goodDraft, WELCOME } from '../../commands/testing/drafts.ts';
import { openOutline, rows } from './openOutline.tsx';

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
  // What was copied, not what stands in the place of the copy.
  await isOn(/^Flip cards/);
  await user.keyboard('{Delete}');
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

test('what is chosen from the menu of a row has the focus, and gives it back to the row', async () => {
  const { user } = await openOutline(goodDraft());
  const opened = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  const from: (string | null | undefined)[] = [];
  opened.mockImplementation(function show(this: HTMLDialogElement) {
    // Where browsers lead back to once it is closed.
    from.push(document.activeElement?.getAttribute('aria-label'));
    this.open = true;
  });
  await user.click(row(/peer work/));
  const choose = async (name: RegExp) => {
    fireEvent.contextMenu(document.activeElement ?? document.body);
    (await screen.findByRole('menuitem', { name })).focus();
    await user.keyboard('{Enter}');
  };
  await choose(/^Rename/);
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^New name of/);
  await user.keyboard('{Escape}{ArrowDown}{ArrowDown}');
  for (const name of [/^Add below/, /^Turn into/]) {
    await choose(name);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    row(/^Flip cards/).focus();
  }
  expect(from).toEqual(['Flip cards: Hope', 'Flip cards: Hope']);
  opened.mockRestore();
});

test('whoever is done with several, or removes them, is at the row that is left', async () => {
  const { user } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  const chooseTwo = () => user.keyboard('{ArrowDown}{Shift>}{ArrowDown}{/Shift}');
  await chooseTwo();
  screen.getByRole('button', { name: 'Done choosing' }).focus();
  await user.keyboard('{Enter}');
  await isOn(/^Flip cards/);
  await chooseTwo();
  screen.getByRole('button', { name: 'Remove' }).focus();
  await user.keyboard('{Enter}');
  await isOn(/^Accordion/);
});

test('who moves a row beyond its list hears that it goes no further', async () => {
  const { user, editing } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.keyboard('{ArrowDown}{Alt>}{ArrowUp}{/Alt}');
  expect(screen.getByText('It goes no further this way.')).toBeDefined();
  expect(editing.history.get().done).toEqual([]);
});

test('who comes back by keys is at what was chosen on the page meanwhile, and else where they were', async () => {
  const { user, editing } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.keyboard('{ArrowDown}');
  await user.tab();
  act(() => editing.choose({ file: WELCOME, path: ['blocks', 1] }));
  await user.tab({ shift: true });
  await isOn(/^Flip cards/);
  // Only come to, not chosen.
  await user.keyboard('{ArrowLeft}');
  await user.tab();
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(row(/peer work/));
});

test('who moves what was chosen elsewhere goes along with it, also to where they were before', async () => {
  const { user, editing } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  await user.tab();
  act(() => editing.choose({ file: WELCOME, path: ['blocks', 2] }));
  await user.tab({ shift: true });
  await isOn(/^Continue/);
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await isOn(/^Continue/);
});

test('whoever comes back from a view of the whole course finds unfolded what was', async () => {
  const { user, comeBack } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.click(row(/Quiz/));
  const before = rows();
  expect(before.length).toBeGreaterThan(7);
  comeBack();
  expect(rows()).toEqual(before);
});
