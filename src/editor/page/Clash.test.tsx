import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';

import { heardIn, heardWhile } from '../../player/testing/hearing.ts';
import { valueStore } from '../../session/valueStore.ts';
import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { goodDraft } from '../commands/testing/drafts.ts';
import { newHistory } from '../document/history.ts';
import type { SavingState } from '../editing/saving.ts';
import { mergedDrafts } from '../merge/mergedDrafts.ts';
import { Clash } from './Clash.tsx';
// Fetched when it is opened: here before, so that no test waits for it.
import './ClashDialog.tsx';

const base = goodDraft();
const LESSON = 'lessons/welcome.json';
const replaced = (was: string, is: string) =>
  new Map(base).set(LESSON, (base.get(LESSON) ?? '').replaceAll(was, is));

async function opened(mine = base, theirs = base, language = 'en') {
  const { clashes } = mergedDrafts(base, mine, theirs);
  const saving = valueStore<SavingState>({ kind: 'conflict', now: theirs, clashes });
  const settle = vi.fn(async () => undefined);
  const editing = {
    saving,
    settle,
    history: valueStore(newHistory(mine)),
    saveAgain: () => undefined,
    putBack: async () => undefined,
  };
  render(
    <I18nProvider i18n={await createEditorI18n(language)}>
      <Clash editing={editing} media={new Map()} />
    </I18nProvider>,
  );
  return { settle, user: userEvent.setup() };
}

test('what two wrote in different ways stands side by side, and one of it, or both, is chosen', async () => {
  const { settle, user } = await opened(
    replaced('People do recover.', 'People recover.'),
    replaced('People do recover.', 'People can recover.'),
  );
  expect(screen.getByRole('alert').textContent).toContain('Nothing is lost');
  await user.click(screen.getByRole('button', { name: 'Look and choose' }));
  const group = await screen.findByRole('group', {
    name: 'What is peer work? · Flip cards · Hope · Back',
  });
  expect(within(group).getAllByRole('radio')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Go on with this' }));
  expect(settle).not.toHaveBeenCalled();
  expect(screen.getByText('One choice is still to be made.')).toBeDefined();
  await user.click(within(group).getByRole('radio', { name: /Keep both/ }));
  await user.click(screen.getByRole('button', { name: 'Go on with this' }));
  const key = `${LESSON}/blocks/principles/cards/hope/back`;
  expect(settle).toHaveBeenCalledWith(new Map([[key, 'both']]));
});

test('a course that somebody deleted is saved again by a press, with its pictures', async () => {
  const putBack = vi.fn(async () => undefined);
  vi.stubGlobal('fetch', async (address: string) => {
    if (address !== 'blob:team') throw new TypeError('gone');
    return new Response(new Uint8Array([1, 2]));
  });
  const editing = {
    saving: valueStore<SavingState>({ kind: 'gone' }),
    settle: async () => undefined,
    history: valueStore(newHistory(base)),
    saveAgain: () => undefined,
    putBack,
  };
  const media = new Map([
    ['team.webp', 'blob:team'],
    ['lost.webp', 'blob:lost'],
  ]);
  render(
    <I18nProvider i18n={await createEditorI18n('en')}>
      <Clash editing={editing} media={media} />
    </I18nProvider>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Somebody moved or deleted it');
  await userEvent.click(screen.getByRole('button', { name: 'Save the course here again' }));
  await vi.waitFor(() => expect(putBack).toHaveBeenCalledOnce());
  expect(putBack).toHaveBeenCalledWith(new Map([['media/team.webp', new Uint8Array([1, 2])]]));
  vi.unstubAllGlobals();
});

test('of several, all of one side are taken at once', async () => {
  const { settle, user } = await opened(
    replaced('People do recover.', 'A').set('course.json', '{"title":"A"}'),
    replaced('People do recover.', 'B').set('course.json', '{"title":"B"}'),
  );
  await user.click(screen.getByRole('button', { name: 'Look and choose' }));
  await user.click(await screen.findByRole('button', { name: 'Take all of the other’s' }));
  await user.click(screen.getByRole('button', { name: 'Go on with this' }));
  expect(settle).toHaveBeenCalledOnce();
});

test('what two wrote in different ways is heard side by side, and how many are left', async () => {
  const { user } = await opened(
    replaced('People do recover.', 'People recover.'),
    replaced('People do recover.', 'People can recover.'),
  );
  expect(await heardIn(screen.getByRole('alert'))).toMatchInlineSnapshot(`
    "alert
    Somebody else changed the same thing as you, in another way. Nothing is lost: choose what is to stand."
  `);
  await user.click(screen.getByRole('button', { name: 'Look and choose' }));
  const dialog = await screen.findByRole('dialog');
  expect(await heardIn(dialog)).toMatchInlineSnapshot(`
    "dialog, Both of you changed this
    dialog, Both of you changed this
    heading, Both of you changed this, level 2
    button, Close
    All else that you both wrote is together already. What you do not choose is kept among the versions of the course, under “More”.
    group, What is peer work? · Flip cards · Hope · Back
    What is peer work? · Flip cards · Hope · Back
    radio, What you wrotePeoplerecover., not checked, position 1, set size 3
    What you wrote
    People
    recover.
    radio, What the other wrotePeoplecanrecover., not checked, position 2, set size 3
    What the other wrote
    People
    insertion
    can
    recover.
    radio, Keep both, one behind the other, not checked, position 3, set size 3
    Keep both, one behind the other
    button, Go on with this, disabled
    status"
  `);
  // What lies on the page around the window is no matter here.
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  const goOn = within(dialog).getByRole('button', { name: 'Go on with this' });
  expect(await heardWhile(() => user.click(goOn))).toMatchInlineSnapshot(`
    "dialog, Both of you changed this
    button, Go on with this, disabled
    polite: One choice is still to be made."
  `);
});
