import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import type { BlockState, CardProgress } from '../../core/blockState.ts';
import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { flashcardsFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['flashcards']));

const block = compileFixture('flashcards', flashcardsFixtures.words);
const [LIVED, MUTUAL, HOPE] = ['Lived experience', 'Mutual', 'Hope'];
const ANSWER = 'People do recover.';

async function show(props: Partial<BlockHostProps> = {}) {
  const act = vi.fn<NonNullable<BlockHostProps['act']>>();
  render(<BlockHost block={block} act={act} {...props} />);
  await screen.findByRole('button');
  const last = () => {
    const action = act.mock.lastCall?.[0];
    return action?.type === 'answer' && action.answer.kind === 'cards' ? action.answer.cards : null;
  };
  return { act, last };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function say(...answers: readonly ('I knew it' | 'Not yet')[]) {
  for (const answer of answers) {
    press('Show the answer');
    press(answer);
  }
}

const kept = (...cards: readonly CardProgress[]): BlockState => ({
  kind: 'answer',
  answer: { kind: 'cards', cards },
  submitted: false,
});

const card = (item: number, box: number, day: number): CardProgress => ({
  item,
  box,
  reviews: 1,
  day,
});

it('shows a prompt, and has its answer nowhere until it is asked for', async () => {
  await show();
  expect(screen.getByText(LIVED)).toBeDefined();
  expect(document.body.textContent).not.toContain('from their own life');
  expect(screen.queryByRole('button', { name: 'I knew it' })).toBeNull();
  press('Show the answer');
  expect(screen.getByText(LIVED)).toBeDefined();
  expect(document.activeElement?.textContent).toBe('What somebody knows from their own life.');
});

it('is gone through by the keyboard alone', async () => {
  await show();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(screen.getByText(MUTUAL)).toBeDefined();
  const button = screen.getByRole('button', { name: 'Show the answer', description: MUTUAL });
  expect(document.activeElement).toBe(button);
});

it('brings what was not known again in the round, until it is known', async () => {
  const { last } = await show();
  say('I knew it', 'Not yet', 'Not yet');
  expect(screen.getByText('2 cards to go')).toBeDefined();
  expect(screen.getByText(MUTUAL)).toBeDefined();
  say('I knew it');
  expect(screen.getByText(HOPE)).toBeDefined();
  say('I knew it');
  expect(document.activeElement?.textContent).toBe('You know 1 of 3 cards.');
  // Known at last, and still what was missed in this visit.
  expect(last()?.toSorted((a, b) => a.item - b.item)).toEqual([
    { item: 1, box: 1, reviews: 1, day: 2_500 },
    { item: 2, box: 0, reviews: 2, day: 2_500 },
    { item: 3, box: 0, reviews: 2, day: 2_500 },
  ]);
});

it('begins another visit with what was missed, then with what was never looked at', async () => {
  await show({ kept: kept(card(2, 0, 2_499), card(1, 3, 2_499)) });
  expect(screen.getByText('2 cards to go')).toBeDefined();
  expect(screen.getByText(MUTUAL)).toBeDefined();
  say('I knew it');
  expect(screen.getByText(HOPE)).toBeDefined();
});

it('rests where nothing is to repeat, and goes through all cards when it is asked to', async () => {
  await show({ kept: kept(card(1, 2, 2_499), card(2, 2, 2_499), card(3, 2, 2_499)) });
  expect(screen.getByText('You know all of these cards.')).toBeDefined();
  press('Go through all cards again');
  expect(screen.getByText('3 cards to go')).toBeDefined();
});

it('asks for no card that an update took away', async () => {
  const { last } = await show({ kept: kept(card(9, 0, 2_400)) });
  expect(screen.getByText('3 cards to go')).toBeDefined();
  say('I knew it');
  expect(last()?.map(({ item }) => item)).toEqual([1]);
});

it('is practised without a trace by who looks around', async () => {
  const { act } = await show({
    practice: { visit: { today: 2_500, day: 2_500 }, counts: false },
  });
  expect(screen.getByText(/You opened the course to look around/)).toBeDefined();
  say('I knew it', 'I knew it', 'Not yet');
  expect(screen.getByText(HOPE)).toBeDefined();
  press('Show the answer');
  expect(screen.getByText(ANSWER)).toBeDefined();
  press('I knew it');
  expect(screen.getByText('You know 2 of 3 cards.')).toBeDefined();
  expect(act).not.toHaveBeenCalled();
});
