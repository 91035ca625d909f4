import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { valueAt } from '../../../course/load/jsonPath.ts';
import { BLOCK, blockPanel, LESSON } from './testing.tsx';

const ending = { title: 'An end', text: 'It ends.' };
const story = {
  type: 'scenario',
  id: 'story',
  title: 'A story',
  scenes: [
    {
      id: 'door',
      title: 'At the door',
      text: 'She knocks.',
      choices: [{ id: 'open', text: 'Open', to: 'table' }],
    },
    {
      id: 'table',
      title: 'At the table',
      text: 'She sits down.',
      choices: [{ id: 'ask', text: 'Ask', to: 'home' }],
    },
    { id: 'way', title: 'On the way', text: 'It rains.', ending },
    { id: 'home', title: 'At home', text: 'It is warm.', ending },
  ],
};
const CHOICE = [...BLOCK.path, 'scenes', 1, 'choices', 0, 'to'];

/** Where the choice of the second scene leads. */
const select = () => {
  const found = screen.getAllByRole('combobox', { name: /^Leads to/ })[1];
  if (found === undefined) throw new Error('Two choices lead somewhere.');
  return found;
};

const offered = () =>
  within(select())
    .getAllByRole('option')
    .map((each) => each.textContent);

test('a choice is offered the scenes further down alone', async () => {
  const made = await blockPanel(story);
  expect(offered()).toEqual(['None', 'On the way', 'At home']);
  fireEvent.change(select(), { target: { value: 'way' } });
  expect(valueAt(made.value(LESSON), CHOICE)).toBe('way');
});

test('one that leads back says so until another is chosen, and then offers it no more', async () => {
  const scenes = story.scenes.map((scene) =>
    scene.id === 'table' ? { ...scene, choices: [{ id: 'ask', text: 'Ask', to: 'door' }] } : scene,
  );
  await blockPanel({ ...story, scenes });
  expect(offered()).toEqual(['None', 'At the door', 'On the way', 'At home']);
  expect(select()).toHaveProperty('value', 'door');
  fireEvent.change(select(), { target: { value: 'home' } });
  expect(offered()).toEqual(['None', 'On the way', 'At home']);
});
