import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';

import { scenarioFixtures } from '../../../blocks/scenario/fixtures.ts';
import { blockPanel, BLOCK } from './testing.tsx';

// The form fetches it when it draws a story.
beforeAll(() => import('./StoryMap.tsx'));

const rows = async () => {
  const map = await screen.findByRole('region', { name: 'Map of the story' });
  return within(map).getAllByRole('button');
};

const ending = { title: 'Gone', text: 'Nobody is there.' };
const scene = (id: string, more: object) => ({ id, title: `Scene ${id}`, text: 'Words.', ...more });
const choice = (id: string, to: string) => ({ id, text: id, to });

test('the map of a story tells of each scene where it leads, and what is wrong with it', async () => {
  const scenes = [
    scene('a', { choices: [choice('on', 'c'), choice('off', 'gone')] }),
    scene('b', { choices: [choice('back', 'a')] }),
    scene('c', { ending }),
  ];
  await blockPanel({ ...scenarioFixtures.meeting, scenes });
  const told = (await rows()).map((row) => [...row.querySelectorAll('bdi, bdi ~ * > *')]);
  expect(told.map((words) => words.map(({ textContent }) => textContent?.trim()))).toEqual([
    ['Scene a', 'Leads to 3', 'A choice leads nowhere'],
    ['Scene b', 'Leads to 1', 'Nothing leads here', 'A choice leads back', 'A dead end'],
    ['Scene c', 'An ending'],
  ]);
});

test('a scene of the map leads to its fields', async () => {
  const choose = vi.fn();
  const { user } = await blockPanel(scenarioFixtures.meeting, { choose });
  const second = (await rows())[1];
  if (second !== undefined) await user.click(second);
  expect(choose.mock.calls).toEqual([
    [{ file: BLOCK.file, path: [...BLOCK.path, 'scenes', 1, 'title'] }],
  ]);
});
