import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, test, vi } from 'vitest';

import { BlockHost } from './BlockHost.tsx';
import { checklistFixtures } from './checklist/fixtures.ts';
import { compileFixture } from './compileFixture.ts';
import { notesFixtures } from './notes/fixtures.ts';
import { openTextFixtures } from './openText/fixtures.ts';
import type { PlayableBlock } from './playable.ts';
import { type Receiver, ReceiverContext } from './receiver.tsx';
import { preloadViews } from './views.ts';

beforeAll(() => preloadViews(['checklist', 'notes', 'openText']));

const note = compileFixture('notes', notesFixtures.reported);
const list = compileFixture('checklist', checklistFixtures.reported);
const words = compileFixture('openText', openTextFixtures.reported);
const lms: Receiver = { kind: 'lms', arrived: 'yes' };

async function show(block: PlayableBlock, receiver = lms) {
  const act = vi.fn();
  render(
    <ReceiverContext value={receiver}>
      <BlockHost block={block} act={act} />
    </ReceiverContext>,
  );
  const [field] = await screen.findAllByRole(block.type === 'checklist' ? 'checkbox' : 'textbox');
  if (field === undefined) throw new Error('There is nothing to fill in.');
  return { act, field };
}

const handIn = () => screen.queryByRole('button', { name: /^Hand in my/ });

test.each([
  ['notes', note, /^Your author asks for this note\. Once you hand it in/],
  ['checklist', list, /^Your author asks for this list\. Once you hand it in/],
  ['openText', words, /^Your answer is reported once you put it in/],
] as const)(
  '%s: who can read it is said before there is anything to read',
  async (_, block, said) => {
    const { field } = await show(block);
    const readers = screen.getByText(said);
    expect(readers.compareDocumentPosition(field)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  },
);

it('is handed in by a press alone, has that read, and can be changed and handed in again', async () => {
  const { act, field } = await show(note);
  expect(handIn()).toBeNull();
  await userEvent.type(field, 'Tea');
  expect(act.mock.calls.map(([{ type }]) => type)).toEqual(['answer', 'answer', 'answer']);
  await userEvent.click(screen.getByRole('button', { name: 'Hand in my note' }));
  expect(act.mock.calls.at(-1)).toEqual([{ type: 'submit' }]);
  expect(document.activeElement?.textContent).toMatch(/^Your note is handed in\./);
  await userEvent.type(field, '!');
  expect(handIn()).not.toBeNull();
});

it('a list that was handed in stays open to ticks', async () => {
  const { act, field } = await show(list);
  await userEvent.click(field);
  await userEvent.click(screen.getByRole('button', { name: 'Hand in my list' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'A badge with my name' }));
  expect(act.mock.calls.map(([{ type }]) => type)).toEqual([
    'answer',
    'submit',
    'reopen',
    'answer',
  ]);
  expect(handIn()).not.toBeNull();
});

test.each([
  [{ kind: 'nobody', contact: null, course: 'A' }, /^For you alone/],
  [{ kind: 'lms', arrived: 'never' }, /^You opened the course to look around/],
] as const)(
  'where nobody would get it, nobody is asked to hand it in: %o',
  async (receiver, said) => {
    const { field } = await show(note, receiver);
    await userEvent.type(field, 'Tea');
    expect(screen.getByText(said)).toBeDefined();
    expect(handIn()).toBeNull();
  },
);

it('says so where the learning system has not taken it yet', async () => {
  const { field } = await show(note, { kind: 'lms', arrived: 'notYet' });
  await userEvent.type(field, 'Tea');
  await userEvent.click(screen.getByRole('button', { name: 'Hand in my note' }));
  expect(
    screen.getByText(/^It is handed in, but your learning system has not taken it/),
  ).toBeDefined();
});
