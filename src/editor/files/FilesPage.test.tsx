import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';

import { openWorkspace } from '../page/testing/openWorkspace.tsx';
import { FilesPage } from './FilesPage.tsx';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"></svg>';

const picture = (id: string, file: string) => ({ type: 'image', id, file, alternative: 'A room' });

const files = {
  'course.json': JSON.stringify({ title: 'Hope', lessons: ['one', 'two'] }),
  'lessons/one.json': JSON.stringify({
    format: 1,
    type: 'lesson',
    id: 'one',
    title: 'First lesson',
    blocks: [{ ...picture('room', 'room.svg'), credit: 'Ada, CC BY' }],
  }),
  'lessons/two.json': JSON.stringify({
    format: 1,
    type: 'lesson',
    id: 'two',
    title: 'Second lesson',
    blocks: [picture('again', 'room.svg')],
  }),
  'locales/ar.json': JSON.stringify({
    format: 1,
    language: 'ar',
    media: [{ file: 'room.svg', instead: 'room.ar.svg' }],
    texts: {},
  }),
  'media/garden.svg': drawing,
  'media/room.ar.svg': drawing,
  'media/room.svg': drawing,
};

const library = (language?: string) =>
  openWorkspace({ name: 'files', View: FilesPage }, files, language);

const entry = (name: string) => {
  const found = screen.getByRole('heading', { name }).closest('li');
  return within(found ?? document.body);
};
const usesOf = (name: string) =>
  entry(name)
    .queryAllByRole('list')
    .flatMap((list) => within(list).getAllByRole('button'))
    .map(({ textContent }) => textContent);

test('each file says what it is and where it is shown, and leads there', async () => {
  const { editing, closed } = await library();
  expect(screen.getByText('3 files. One is shown nowhere.')).not.toBeNull();
  expect(entry('room.svg').getByText('Picture · 1 kB')).not.toBeNull();
  expect(entry('room.svg').getByText('Credit: Ada, CC BY')).not.toBeNull();
  expect(usesOf('room.svg')).toEqual([
    'First lesson · Image: A room',
    'Second lesson · Image: A room',
    'Translation: Arabic',
  ]);
  expect(usesOf('room.ar.svg')).toEqual(['Translation: Arabic']);
  expect(entry('garden.svg').getByText('Shown nowhere')).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Second lesson · Image: A room' }));
  expect(editing.place.get()).toEqual({ file: 'lessons/two.json', path: ['blocks', 0] });
  expect(editing.aim.get()).toEqual({ file: 'lessons/two.json', path: ['blocks', 0, 'file'] });
  expect(closed()).toBe(1);
});

test.each(['en', 'ar'])('it can be used by everybody: %s', async (language) => {
  await library(language);
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('what nothing shows is removed, and comes back', async () => {
  const { shelf, user } = await library();
  expect(entry('room.svg').queryByRole('button', { name: /Remove/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Remove “garden.svg”' }));
  const back = await screen.findByRole('button', { name: 'Bring back “garden.svg”' });
  expect(screen.queryByRole('heading', { name: 'garden.svg' })).toBeNull();
  expect(document.activeElement?.textContent).toContain('2 files.');
  expect(await shelf.mediaBin('hope')).toEqual({
    ok: true,
    value: [{ key: 'bin', path: 'media/garden.svg' }],
  });
  await user.click(back);
  expect(await screen.findByRole('heading', { name: 'garden.svg' })).not.toBeNull();
});

test('a file that went meanwhile is said to be gone', async () => {
  const { shelf, user } = await library();
  await shelf.removeMedia('hope', 'media/garden.svg');
  await user.click(screen.getByRole('button', { name: 'Remove “garden.svg”' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/not there any more/);
});

test('a file that a field of no lesson names cannot be removed', async () => {
  const { editing } = await library();
  editing.act(() => ({
    name: 'mend',
    about: null,
    edits: [{ kind: 'create', file: 'lessons/broken.json', text: '{"x": "garden.svg", ' }],
    place: { file: 'course.json', path: '' },
    joins: false,
  }));
  expect(await screen.findByRole('button', { name: 'broken' })).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Remove “garden.svg”' })).toBeNull();
});

test('a new file takes the place of one everywhere, in one step that can be undone', async () => {
  const { editing, user } = await library();
  const before = editing.history.get().draft;
  const chosen = new File([drawing], 'Better room.svg', { type: 'image/svg+xml' });
  await user.upload(
    screen.getByLabelText('Replace “room.svg” with a file from this computer'),
    chosen,
  );
  expect(await screen.findByRole('heading', { name: 'better-room.svg' })).not.toBeNull();
  await screen.findByRole('button', { name: 'Remove “room.svg”' });
  const after = editing.history.get();
  expect(after.done.map(({ name, about }) => [name, about])).toEqual([
    ['replaceTexts', 'room.svg'],
  ]);
  const written = [...after.draft.values()].join();
  expect(written.match(/better-room\.svg/g)).toHaveLength(3);
  expect(written).not.toContain('"room.svg"');
  editing.undo();
  expect(new Map(editing.history.get().draft)).toEqual(new Map(before));
});

test('a new file is never called as a removed one, which undo may show again', async () => {
  const { editing, user } = await library();
  await user.click(screen.getByRole('button', { name: 'Remove “garden.svg”' }));
  await screen.findByRole('button', { name: 'Bring back “garden.svg”' });
  await user.upload(
    screen.getByLabelText('Replace “room.svg” with a file from this computer'),
    new File([drawing], 'garden.svg', { type: 'image/svg+xml' }),
  );
  await screen.findByRole('heading', { name: 'garden-2.svg' });
  expect([...editing.others.get().keys()]).not.toContain('media/garden.svg');
});

test('a file of another kind takes no place', async () => {
  const { editing } = await openWorkspace(
    { name: 'files', View: FilesPage },
    {
      ...files,
      'lessons/one.json': JSON.stringify({
        format: 1,
        type: 'lesson',
        id: 'one',
        title: 'First lesson',
        blocks: [
          {
            type: 'resources',
            id: 'more',
            items: [{ id: 'sheet', title: 'Sheet', file: 'sheet.pdf' }],
          },
        ],
      }),
      'media/sheet.pdf': '%PDF',
    },
  );
  fireEvent.change(screen.getByLabelText('Replace “sheet.pdf” with a file from this computer'), {
    target: { files: [new File(['x'], 'sheet.docx')] },
  });
  expect((await screen.findByRole('alert')).textContent).toMatch(/ends alike/);
  expect(editing.history.get().done).toEqual([]);
});
