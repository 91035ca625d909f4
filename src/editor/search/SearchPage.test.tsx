import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';

import { valueAt } from '../../course/load/jsonPath.ts';
import { openWorkspace } from '../page/testing/openWorkspace.tsx';
import { SearchPage } from './SearchPage.tsx';

const lessonOf = (id: string, title: string, text: string) =>
  JSON.stringify({
    format: 1,
    type: 'lesson',
    id,
    title,
    minutes: 5,
    blocks: [{ type: 'text', id: `${id}-text`, text }],
  });
const one = lessonOf('one', 'Hope', 'Hope is **hope**. See [hope](https://hope.org).');
const two = lessonOf('two', 'Care', 'There is hope, and hopelessness.');

const files = {
  'course.json': JSON.stringify({ title: 'Peer work', lessons: ['one', 'two'] }),
  'lessons/one.json': one,
  'lessons/two.json': two,
};

const open = () => openWorkspace({ name: 'search', View: SearchPage }, files);

test('words are found where readers see them, and replaced as one step', async () => {
  const { user, editing } = await open();
  await user.type(screen.getByRole('textbox', { name: 'Find' }), 'hope');
  await user.click(screen.getByRole('checkbox', { name: 'Whole words only' }));
  expect((await screen.findAllByRole('listitem')).map((each) => each.textContent)).toEqual([
    expect.stringMatching(/^Hope · Title/),
    expect.stringMatching(/^Hope · Text · Text/),
    expect.stringMatching(/^Care · Text · Text/),
  ]);
  await user.type(screen.getByRole('textbox', { name: 'Replace with' }), 'trust');
  await user.click(screen.getByRole('button', { name: 'Replace all 5' }));

  const textOf = (file: string) =>
    valueAt(JSON.parse(editing.history.get().draft.get(file) ?? ''), ['blocks', 0, 'text']);
  expect([textOf('lessons/one.json'), textOf('lessons/two.json')]).toEqual([
    'Trust is **trust**. See [trust](https://hope.org).',
    'There is trust, and hopelessness.',
  ]);
  editing.undo();
  expect(editing.history.get().draft.get('lessons/one.json')).toBe(one);
});

/** The focus is on the button that replaces what is described so. */
const isOn = (description: RegExp) =>
  waitFor(() =>
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: /^Replace (here|\d)/, description }),
    ),
  );

test('who replaces place by place goes on with the next one, and hears which it is', async () => {
  const { user } = await open();
  await user.type(screen.getByRole('textbox', { name: 'Find' }), 'hope');
  await user.type(screen.getByRole('textbox', { name: 'Replace with' }), 'trust');
  const [first] = await screen.findAllByRole('button', { name: /^Replace/, description: /Hope/ });
  first?.focus();
  await user.keyboard('{Enter}');
  await isOn(/Hope is/);
  await user.keyboard('{Enter}');
  await isOn(/^Care/);
});

test('a place leads to its field', async () => {
  const { user, editing, closed } = await open();
  await user.type(screen.getByRole('textbox', { name: 'Find' }), 'hopelessness');
  expect(await screen.findByText('Found in one place')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Go there' }));
  expect(editing.aim.get()).toEqual({ file: 'lessons/two.json', path: ['blocks', 0, 'text'] });
  expect(closed()).toBe(1);
});
