import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { type Receiver, ReceiverContext } from '../receiver.tsx';
import { preloadViews } from '../views.ts';
import { notesFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['notes']));

const block = compileFixture('notes', notesFixtures.short);
const browser: Receiver = { kind: 'nobody', contact: null, course: 'Find your way' };

async function show(props: Partial<BlockHostProps> = {}, receiver?: Receiver) {
  const act = vi.fn();
  const host = <BlockHost block={block} act={act} {...props} />;
  render(receiver ? <ReceiverContext value={receiver}>{host}</ReceiverContext> : host);
  const page = await screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'My one step for next week',
  });
  const said = () =>
    (page.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
  return { act, page, said };
}

it('keeps what is written, letter by letter, and is never handed in', async () => {
  const { act, page } = await show();
  await userEvent.type(page, 'Hi');
  expect(act.mock.calls).toEqual([
    [{ type: 'answer', answer: { kind: 'text', text: 'H' } }],
    [{ type: 'answer', answer: { kind: 'text', text: 'Hi' } }],
  ]);
});

it('says with the page how much fits, and who could read it', async () => {
  const { said } = await show();
  expect(said()).toEqual([
    'Up to 120 characters.',
    'For you alone: nobody is told what you write. It is part of your progress, where whoever runs the learning system could look it up.',
  ]);
});

it.each<readonly [Receiver, RegExp]>([
  [browser, /^For you alone: .* in this browser, where others who use it could read it\.$/],
  [{ kind: 'lms', arrived: 'never' }, /what you write is not kept\.$/],
])('says so in truth, whoever keeps it', async (receiver, words) => {
  const { said } = await show({}, receiver);
  expect(said()[1]).toMatch(words);
});

it('offers a file before what keeps the notes is full', async () => {
  await show({ room: 300 });
  expect(
    screen.getByText(
      'There is room for about 300 more letters in all of your notes. Have them as a file, so that nothing is lost.',
    ),
  ).toBeDefined();
  expect(screen.getByRole('button', { name: 'Have them as a file' })).toBeDefined();
});

it('says nothing of room that nobody will need', async () => {
  await show({ room: 3_000 });
  expect(screen.queryByText(/There is room/)).toBeNull();
});

it('lists all notes of the course, to be printed and had as a file', async () => {
  const notes = [{ block: 7, lesson: 'The map', prompt: 'What lines tell', text: 'Steep here' }];
  await show({ notes });
  await userEvent.click(screen.getByRole('button', { name: 'All my notes' }));
  const drawer = screen.getByRole('dialog', { name: 'All my notes' });
  expect(drawer.querySelector('li')?.textContent).toBe('The mapWhat lines tellSteep here');
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    expect(document.documentElement.dataset['printing']).toBe('notes');
    window.dispatchEvent(new Event('beforeprint'));
  });
  await userEvent.click(screen.getByRole('button', { name: 'Print them' }));
  expect(print).toHaveBeenCalledOnce();
  expect(document.querySelector('[data-notes-print]')?.textContent).toContain('Steep here');
});

it('says so where nothing is written yet', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'All my notes' }));
  expect(screen.getByText('You have not written any notes yet.')).toBeDefined();
});
