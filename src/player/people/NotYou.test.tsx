import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { gate, text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { cmiKey } from '../../lms/standalone/cmiStore.ts';
import { memoryStorage } from '../../lms/testing/memoryStorage.ts';
import { createEnglish } from '../../i18n/setup.ts';
import { openPeople, type People } from '../../session/people.ts';
import { copyOf } from '../../session/workCopy.ts';
import { NotYou, notYouDialog } from './NotYou.tsx';
import { loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';

beforeAll(loadPages);
beforeAll(async () => void (await notYouDialog.load()));

const spec = { lessons: [lesson('One', [text('a'), gate('g'), text('b')])] };
const reload = vi.fn();
let storage = memoryStorage();

beforeEach(() => {
  storage = memoryStorage();
  reload.mockClear();
  // What is looked at of the page's address is its own; only that it is loaded anew is seen.
  vi.stubGlobal('location', { href: location.href, hash: '', pathname: '/', search: '', reload });
});

afterEach(() => vi.unstubAllGlobals());

const people = (): People =>
  openPeople({
    courseId: 'tea',
    storage,
    kept: { removeAll: () => undefined },
    random: Math.random,
  });

const button = (name: string) => screen.findByRole('button', { name });

/** Somebody who has begun is on the cover. */
async function onCover(): Promise<void> {
  const played = playCourse(spec, { people: people() });
  await openLesson(played, 1);
  await played.send({ type: 'cover.opened' });
}

test('who is somebody else gives the work a name, and begins afresh', async () => {
  await onCover();
  await userEvent.click(await button('Not you? Start as someone else'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Not you?' }));
  await userEvent.click(
    dialog.getByRole('button', { name: 'Put aside and start as someone else' }),
  );
  const field = dialog.getByRole('textbox', { name: 'A name to find it by' });
  expect(document.activeElement).toBe(field);
  expect(dialog.getByText(/Please give the work/)).toBeDefined();
  expect(reload).not.toHaveBeenCalled();
  await userEvent.type(field, 'Ana{Enter}');
  expect(people().aside()).toEqual([{ seat: '', label: 'Ana' }]);
  expect(reload).toHaveBeenCalledTimes(1);
});

test('two who give the same name are told apart', async () => {
  people().change('Ana', null);
  await onCover();
  await userEvent.click(await button('Not you? Start as someone else'));
  await userEvent.type(await screen.findByRole('textbox'), 'ana{Enter}');
  expect(
    people()
      .aside()
      .map(({ label }) => label),
  ).toEqual(['Ana', 'ana (2)']);
});

test('where the browser has no room for it, nothing has changed: the session goes on', async () => {
  const end = vi.fn();
  render(
    <I18nProvider i18n={createEnglish()}>
      <NotYou people={people()} session={{ end }} begun />
    </I18nProvider>,
  );
  await userEvent.click(await button('Not you? Start as someone else'));
  storage.condition = 'full';
  await userEvent.type(await screen.findByRole('textbox'), 'Ana{Enter}');
  expect(await screen.findByText(/Nothing has changed/)).toBeDefined();
  expect([end.mock.calls, reload.mock.calls]).toEqual([[], []]);
});

test('who has begun nothing goes on with work that was put aside, or is not asked at all', async () => {
  playCourse(spec, { people: people() });
  await button('Start course');
  expect(screen.queryByRole('button', { name: /^Not you|put aside/ })).toBeNull();
});

test('coming back to work that was put aside, without a name for what was never begun', async () => {
  people().change('Ana', null);
  playCourse(spec, { people: people() });
  await userEvent.click(await button('Go on with work that was put aside'));
  await userEvent.click(await button('Go on as “Ana”'));
  expect([people().keptAs, people().aside(), reload.mock.calls.length]).toEqual(['tea', [], 1]);
});

test('deleting is a question of its own, which offers a copy first', async () => {
  people().change('Ana', null);
  storage.set(cmiKey('tea'), '{"cmi.suspend_data":"W"}');
  playCourse(spec, { people: people() });
  await userEvent.click(await button('Go on with work that was put aside'));
  await userEvent.click(await button('Delete “Ana”'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete “Ana”?' }));
  const names = dialog.getAllByRole('button').map((each) => each.textContent);
  expect(names).toEqual(['Close', 'Save a copy first', 'Delete for good', 'Keep it']);
  await userEvent.click(dialog.getByRole('button', { name: 'Keep it' }));
  expect(people().aside()).toHaveLength(1);
  await userEvent.click(await button('Delete “Ana”'));
  await userEvent.click(await button('Delete for good'));
  expect(await screen.findByText('“Ana” was deleted.')).toBeDefined();
  expect([people().aside(), storage.get(cmiKey('tea'))]).toMatchObject([[], { value: null }]);
});

test('a copy is brought in, and one that is none is named as that', async () => {
  people().change('Ana', null);
  storage.set(cmiKey('tea'), '{"cmi.suspend_data":"W"}');
  const copy = copyOf(people(), { seat: '', label: 'Ana' });
  people().remove('');
  people().change('Bo', null);
  playCourse(spec, { people: people() });
  await userEvent.click(await button('Go on with work that was put aside'));
  const field = await screen.findByLabelText('Bring in a copy');
  await userEvent.upload(field, new File(['{}'], 'a.json', { type: 'application/json' }));
  expect(await screen.findByText('This file is no copy of work in a course.')).toBeDefined();
  await userEvent.upload(field, new File([copy], 'a.json', { type: 'application/json' }));
  expect(await screen.findByText('“Ana” was brought in, and stands in the list.')).toBeDefined();
  expect(await button('Go on as “Ana”')).toBeDefined();
});

test('work that another tab has opened since is not deleted', async () => {
  people().change('Ana', null);
  await onCover();
  await userEvent.click(await button('Not you? Start as someone else'));
  await userEvent.click(await button('Delete “Ana”'));
  people().change(null, '');
  await userEvent.click(await button('Delete for good'));
  expect(
    await screen.findByText('“Ana” was opened in another tab. Nothing was deleted.'),
  ).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Delete “Ana”' })).toBeNull();
});

test('in an LMS, which says who is here, nobody is somebody else', async () => {
  const played = playCourse(spec);
  await openLesson(played, 1);
  await played.send({ type: 'cover.opened' });
  await button('Start again');
  expect(screen.queryByRole('button', { name: /^Not you/ })).toBeNull();
});

/** Of a newer player: nobody can tell how much of it there is. */
const WORK = JSON.stringify({ 'cmi.suspend_data': 'Z9' });

test('of a damaged list that is said, and whoever has lost their name is there without one', async () => {
  people().change('Ana', null);
  for (const seat of ['~b', '~c']) storage.set(`${cmiKey('tea')}${seat}`, WORK);
  storage.set('waymark:people:tea', '{"now":"b","aside":[{"seat":"","label":"Ana"},{"seat":');
  await onCover();
  await userEvent.click(await button('Not you? Start as someone else'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Not you?' }));
  expect(dialog.getByText(/The list of names in this browser was damaged/)).toBeDefined();
  expect(
    dialog.getAllByRole('button', { name: /^Go on as/ }).map((each) => each.textContent),
  ).toEqual(['Go on as “Ana”', 'Go on as “No name”']);
});
