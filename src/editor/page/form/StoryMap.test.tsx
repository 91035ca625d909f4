import { screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod';

import { id, items } from '../../../blocks/fields.ts';
import { BLOCK, formOf } from './testing.tsx';

// The form fetches it when it draws a story.
beforeAll(() => import('./StoryMap.tsx'));

const rows = async () => {
  const title = await screen.findByText('Map of the story');
  return [...(title.closest('section')?.querySelectorAll('button') ?? [])];
};

const about = { title: 'Scenes', description: 'The scenes.', example: [] };
const schema = z.strictObject({
  scenes: items(z.strictObject({ id: id(about) }), about, { isStory: true }),
});

const ending = { title: 'Gone', text: 'Nobody is there.' };
const scene = (name: string, more: object) => ({ id: name, title: `Scene ${name}`, ...more });
const choice = (name: string, to: string) => ({ id: name, text: name, to });

test('the map of a story tells of each scene where it leads, and what is wrong with it', async () => {
  const scenes = [
    scene('a', { asks: [{ type: 'poll' }], choices: [choice('on', 'c'), choice('off', 'gone')] }),
    scene('b', { choices: [choice('back', 'a')] }),
    scene('c', { ending }),
  ];
  await formOf(schema, { scenes });
  const told = (await rows()).map((row) => [...row.querySelectorAll('bdi, bdi ~ * > *')]);
  expect(told.map((words) => words.map(({ textContent }) => textContent?.trim()))).toEqual([
    ['Scene a', 'Asks a question', 'Leads to 3', 'A choice leads nowhere'],
    ['Scene b', 'Leads to 1', 'Nothing leads here', 'A choice leads back', 'A dead end'],
    ['Scene c', 'An ending'],
  ]);
});

test('a scene of the map leads to its fields', async () => {
  const choose = vi.fn();
  const { user } = await formOf(
    schema,
    { scenes: [scene('a', {}), scene('b', { ending })] },
    { choose },
  );
  const second = (await rows())[1];
  if (second !== undefined) await user.click(second);
  expect(choose.mock.calls).toEqual([
    [{ file: BLOCK.file, path: [...BLOCK.path, 'scenes', 1, 'title'] }],
  ]);
});
