import { cleanup, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';

import { below } from '../editing/places.ts';
import { openCourse } from './testing/openCourse.tsx';

const lesson = { file: 'lessons/lesson-1.json', path: [] };

/** A reload: what a page kept is all that the next one has of it. */
async function reload(files: Readonly<Record<string, string>>) {
  cleanup();
  return openCourse(files);
}

test('a reload leads back to the block that was worked on', async () => {
  const { editing, shelf } = await openCourse();
  editing.choose({ ...lesson, path: ['blocks', 0, 'text'] });
  const again = await reload(Object.fromEntries(shelf.texts));
  expect(await screen.findByRole('heading', { level: 2, name: 'Text' })).toBeDefined();
  // So does its page; nobody is put into a field.
  const shows = () => again.told.flatMap((each) => (each.kind === 'show' ? [each.lesson] : []));
  await waitFor(() => expect(shows().at(-1)).toBe('lesson-1'));
  expect(again.editing.aim.get()).toBeNull();
});

test('the block is found by its name where others were put before it, else its lesson is', async () => {
  const { editing, shelf } = await openCourse();
  editing.choose({ ...lesson, path: ['blocks', 0] });
  const text = shelf.texts.get(lesson.file) ?? '';
  const first = '{ "id": "new", "type": "divider" }';
  const more = text.replace('"blocks": [', `"blocks": [${first},`);
  const files = Object.fromEntries(shelf.texts);
  const found = await reload({ ...files, [lesson.file]: more });
  expect(found.editing.place.get()).toEqual({ ...lesson, path: ['blocks', 1] });
  const other = await reload({ ...files, [lesson.file]: text.replace('"start"', '"other"') });
  expect(other.editing.place.get()).toEqual(lesson);
  const without = Object.fromEntries(
    Object.entries(files).filter(([path]) => path !== lesson.file),
  );
  expect((await reload(without)).editing.place.get()).toBeNull();
});

test('a reload opens the view of the whole course that was open; a new window does not', async () => {
  const { user, editing, shelf } = await openCourse();
  editing.choose(below(lesson, 'title'));
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('button', { name: /^Search and replace/ }));
  const files = Object.fromEntries(shelf.texts);
  const again = await reload(files);
  expect(await screen.findByRole('textbox', { name: 'Replace with' })).toBeDefined();
  expect(again.editing.place.get()).toEqual(lesson);
  sessionStorage.clear();
  const anew = await reload(files);
  expect(screen.queryByRole('textbox', { name: 'Replace with' })).toBeNull();
  expect(anew.editing.place.get()).toEqual(lesson);
});

test('what a browser has kept wrongly leads to the cover', async () => {
  for (const storage of [sessionStorage, localStorage]) {
    storage.setItem('waymark-editor/standing/desk/hope', '{"place":3}');
  }
  expect((await openCourse()).editing.place.get()).toBeNull();
});
