import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import type { BlockState } from '../../core/blockState.ts';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { fillInFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['fillIn']));

/** “hope” stands across, and “peer” goes down from its third letter. */
const block = compileFixture('fillIn', {
  ...fillInFixtures.crossword,
  text: '- {hope}: that things can get better.\n- {peer}: somebody who has been there, too.',
  gaps: [
    { id: 'hope', answer: 'hope' },
    { id: 'peer', answer: 'peer' },
  ],
});
const [hope = 0, peer = 0] = block.content.gaps.map(({ item }) => item);

async function show(submitted: boolean, ...texts: readonly (readonly [number, string])[]) {
  const act = vi.fn();
  const kept: BlockState = { kind: 'answer', answer: { kind: 'gaps', texts }, submitted };
  const { container } = render(<BlockHost block={block} kept={kept} act={act} />);
  await screen.findByRole('group', { name: 'Across' });
  return { act, squares: [...container.querySelectorAll('td[class]')] };
}

const field = (name: string) => screen.getByRole('textbox', { name });

it('has a field at each clue, named by where its word stands and how long it is', async () => {
  const { act } = await show(false);
  await userEvent.type(field('Across 1, length 4'), 'h');
  await userEvent.type(field('Down 2, length 4'), 'p');
  expect(act.mock.calls.at(-1)?.[0].answer.texts).toEqual([
    [hope, 'h'],
    [peer, 'p'],
  ]);
});

it('lists the words across and those that go down', async () => {
  await show(false);
  const across = within(screen.getByRole('group', { name: 'Across' }));
  expect(across.getAllByRole('textbox')).toEqual([field('Across 1, length 4')]);
});

it('shows in the squares what is written, and where two words do not agree', async () => {
  const { squares } = await show(false, [hope, 'hoe'], [peer, 'p']);
  expect(squares.map(({ textContent }) => textContent)).toEqual(['1h', 'o', '2e', '', '', '', '']);
  expect(squares.map((square) => square.hasAttribute('data-clash')).indexOf(true)).toBe(2);
});

it('tells at each field its clue, and the letters that other words give it', async () => {
  await show(false, [hope, 'hop']);
  expect(field('Down 2, length 4')).toMatchObject({ placeholder: 'P · · ·' });
  const described = ['Across 1, length 4', 'Down 2, length 4'].map((name) => {
    const id = field(name).getAttribute('aria-describedby') ?? '';
    return document.getElementById(id)?.textContent;
  });
  expect(described).toEqual([
    '…: that things can get better.',
    '…: somebody who has been there, too. Letter 1 is P in the word that crosses.',
  ]);
});

it('leads from a square to its field, and where words cross to one after the other', async () => {
  const { squares } = await show(false);
  const [, , crossing] = squares;
  if (crossing === undefined) throw new Error('There is no third square.');
  await userEvent.click(crossing);
  expect(document.activeElement).toBe(field('Across 1, length 4'));
  await userEvent.click(crossing);
  expect(document.activeElement).toBe(field('Down 2, length 4'));
});

it('leads from clue to clue by the arrows up and down', async () => {
  await show(false);
  field('Across 1, length 4').focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(field('Down 2, length 4'));
  await userEvent.keyboard('{ArrowDown}{ArrowUp}');
  expect(document.activeElement).toBe(field('Across 1, length 4'));
});

it('says of each word what became of it, and shows a square as right that a right word has', async () => {
  const { squares } = await show(true, [hope, 'Hope'], [peer, 'bear']);
  const verdicts = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(verdicts).toEqual(['Across 1: right', 'Down 2: right is “peer”']);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(squares.map((square) => square.getAttribute('data-mark'))).toEqual([
    'right',
    'right',
    'right',
    'right',
    'wrong',
    'wrong',
    'wrong',
  ]);
  expect(squares[2]?.textContent).toBe('2p');
});

const authored = (text: string, first: string, second: string) => ({
  ...fillInFixtures.crossword,
  text,
  gaps: [
    { id: 'hope', answer: first },
    { id: 'peer', answer: second },
  ],
});

const letters = () =>
  [...document.querySelectorAll('td[class] > span')].map(({ textContent }) => textContent);

it('has squares for the words of the language that is shown, whichever a word was written in', async () => {
  const arabic = compileFixture(
    'fillIn',
    authored('- {أمل}: أن تتحسن الأمور.\n- {ملك}: ما هو لنا.', 'أمل', 'ملك'),
    authored('- {hope}: a\n- {peer}: b', 'hope', 'peer'),
  );
  const texts = [
    [hope, 'hope'],
    [peer, 'bear'],
  ] as const;
  const kept = (submitted: boolean): BlockState => ({
    kind: 'answer',
    answer: { kind: 'gaps', texts },
    submitted,
  });
  const shown = (submitted: boolean) => (
    <BlockHost block={arabic} kept={kept(submitted)} act={vi.fn()} />
  );
  const { unmount } = render(shown(false));
  await screen.findByRole('group', { name: 'Across' });
  expect(letters()).toEqual([]);
  unmount();
  render(shown(true));
  await screen.findByText('Across 1: right');
  expect(letters().join('')).toBe('أمل');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Across 1: right',
    'Down 2: right is “ملك”',
  ]);
});
