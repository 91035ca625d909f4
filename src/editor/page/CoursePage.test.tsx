import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { ok } from '../../core/result.ts';
import { goodCourse } from '../../course/testing/goodCourse.ts';
import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { Announcer } from '../../ui/Announcer.tsx';
import { COURSE_FILE } from '../../course/files.ts';
import { after } from '../after.ts';
import { setField } from '../commands/setField.ts';
import { startEditing } from '../editing/editing.ts';
import { oneCourseShelf } from '../editing/testing.ts';
import { joined } from '../merge/joined.ts';
import { CoursePage } from './CoursePage.tsx';
import { fetchOutline } from './fetchOutline.ts';

/** Opens the good course, whose draft is never built; tells which words are looked up from now on. */
async function openCourse() {
  const [i18n] = await Promise.all([createEditorI18n('en'), fetchOutline()]);
  const files = Object.entries(goodCourse()).map(
    ([path, value]) =>
      [path, typeof value === 'string' ? value : JSON.stringify(value, null, 2)] as const,
  );
  const shelf = oneCourseShelf(
    Object.fromEntries(files.filter(([path]) => path.endsWith('.json'))),
  );
  const editing = startEditing({
    shelf,
    course: 'peer-work',
    stored: { texts: new Map(shelf.texts), others: new Map() },
    journal: { read: async () => ok([]), keep: async () => ok(null) },
    entries: [],
    join: joined,
    startBuilder: () => ({ build: () => undefined, end: () => undefined }),
    now: () => performance.now(),
    after,
  });
  editing.choose({ file: 'lessons/welcome.json', path: ['blocks', 0] });
  // With all that is fetched on the way.
  await act(async () => {
    render(
      <I18nProvider i18n={i18n}>
        <Announcer>
          <CoursePage editing={editing} shelf={shelf} media={new Map()} onLeave={() => undefined} />
        </Announcer>
      </I18nProvider>,
    );
  });
  const looked = vi.spyOn(i18n, 't');
  const lookedUp = () => {
    const keys = looked.mock.calls.map(([key]) => String(key));
    looked.mockClear();
    return [...new Set(keys)].toSorted();
  };
  return { editing, lookedUp };
}

test('a course that is only now opened has no notes yet, which says nothing of how many it has', async () => {
  await openCourse();
  expect(screen.getByRole('button', { name: 'Looking for notes…' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'No notes' })).toBeNull();
});

/** Writes another title of what is chosen, in its form. */
const writeTitle = (text: string) => {
  const title = within(screen.getByLabelText('What is chosen')).getByLabelText(/^Title/);
  fireEvent.change(title, { target: { value: text } });
};

test('with a letter nothing is drawn again but its field', async () => {
  const { editing, lookedUp } = await openCourse();
  expect(screen.getByLabelText('Lessons and blocks')).toBeTruthy();
  writeTitle('a');
  lookedUp();
  writeTitle('ab');
  expect(editing.history.get().draft.get('lessons/welcome.json')).toContain('"title": "ab"');
  expect(lookedUp()).toEqual([]);
  // The title of a lesson, by which fields of the whole course name it.
  await act(async () => editing.choose({ file: 'lessons/welcome.json', path: [] }));
  writeTitle('b');
  lookedUp();
  writeTitle('bc');
  expect(lookedUp()).toEqual([]);
});

/** The title of the course, as the bar and the outline have it. */
const heads = () => [
  screen.getByRole('heading', { level: 1 }).textContent,
  document.querySelector('nav bdi')?.textContent,
];

test('the title of a course stands over its page and its outline as it is once its author pauses', async () => {
  const { editing } = await openCourse();
  const write = (title: string) =>
    act(() => void editing.act(setField({ file: COURSE_FILE, path: ['title'] }, title)));
  write('a');
  write('ab');
  expect(heads()).toEqual(['a', 'a']);
  await vi.waitFor(() => expect(heads()).toEqual(['ab', 'ab']), { timeout: 5_000 });
  expect(document.title).toMatch(/^ab /);
});

/** Which way a table and what is written in it run, as their page says. */
const directions = async () => {
  const grid = await screen.findByRole('table', { name: 'Table' });
  const cell = within(grid).getByRole('textbox', { name: 'A, row 1' });
  return [grid, cell].map((element) => element.closest<HTMLElement>('[dir]')?.dir);
};

/** The language of what is written there: a line, a cell, a row of the outline. */
const languages = () => {
  const panel = within(screen.getByLabelText('What is chosen'));
  const cell = panel.getByRole('textbox', { name: 'A, row 1' });
  const row = within(screen.getByRole('treegrid')).getByText('What is peer work?');
  return [panel.getByLabelText(/^Title/), cell, row].map(
    (element) => element.closest<HTMLElement>('[lang]')?.lang,
  );
};

test('texts and tables stand in the language that the course is written in, and in its direction', async () => {
  const { editing } = await openCourse();
  const table = {
    type: 'table',
    id: 'when',
    columns: [{ id: 'a', title: 'A' }],
    rows: [{ id: 'b', cells: { a: 'Late' } }],
  };
  const place = { file: 'lessons/welcome.json', path: ['blocks', 0] };
  await act(async () => void editing.act(setField(place, table)));
  expect(await directions()).toEqual(['ltr', 'ltr']);
  expect(new Set(languages())).toEqual(new Set(['en-AU']));
  // Which leads to the form of the course.
  await act(
    async () => void editing.act(setField({ file: COURSE_FILE, path: ['language'] }, 'ar')),
  );
  await act(async () => editing.choose(place));
  expect(await directions()).toEqual(['rtl', 'rtl']);
  expect(new Set(languages())).toEqual(new Set(['ar']));
});
