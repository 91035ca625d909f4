import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { sortingFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['sorting']));

const block = compileFixture('sorting', sortingFixtures.peerWork);
const STORY = 'Shares their own story of recovery';
const MEDICINE = 'Prescribes medicine';

async function show(props: Partial<BlockHostProps> = {}) {
  const act = vi.fn();
  render(<BlockHost block={block} order={[3, 4, 5, 6, 7]} act={act} {...props} />);
  await screen.findByRole('button', { name: /answer|again/i });
  return { act };
}

const list = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const grip = (name: string) => screen.getByRole('button', { name: `Pick up: ${name}` });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const said = () => screen.getByRole('status').textContent;

const outcome = (name: string) => screen.getByText(name).closest('li')?.textContent;

/** What lies in a place, by the words of its cards. */
const cardsIn = (place: string) =>
  within(screen.getByRole('list', { name: place }))
    .getAllByRole('listitem')
    .map((card) => card.querySelector('span')?.textContent);

it('puts a card into the place that is chosen in its list', async () => {
  const { act } = await show();
  await userEvent.selectOptions(list(STORY), 'Peer work');
  expect(act.mock.calls).toEqual([
    [{ type: 'answer', answer: { kind: 'pairs', pairs: [[3, 1]] } }],
  ]);
  expect(cardsIn('Peer work')).toEqual([STORY]);
  expect(list(STORY).selectedOptions[0]?.text).toBe('Peer work');
  expect(said()).toBe('1 of 5 placed');
  await userEvent.selectOptions(list(STORY), 'Choose a place…');
  expect(cardsIn('Still to place')).toContain(STORY);
});

it('leaves a card where it is while the keyboard chooses, so that Tab leads on to the next', async () => {
  await show();
  list(STORY).focus();
  fireEvent.keyDown(list(STORY), { key: 'ArrowDown' });
  fireEvent.change(list(STORY), { target: { value: '1' } });
  expect(cardsIn('Still to place')[0]).toBe(STORY);
  expect(screen.getByText('1 of 5 placed', { selector: 'p' })).toBeDefined();
  await userEvent.tab();
  expect(document.activeElement).toBe(grip(MEDICINE));
  expect(cardsIn('Peer work')).toEqual([STORY]);
});

it('keeps the focus when Shift and Tab lead back from its list to its grip', async () => {
  await show();
  list(STORY).focus();
  fireEvent.keyDown(list(STORY), { key: 'ArrowDown' });
  fireEvent.change(list(STORY), { target: { value: '1' } });
  await userEvent.tab({ shift: true });
  expect(document.activeElement).toBe(grip(STORY));
  await userEvent.keyboard(' ');
  await userEvent.click(screen.getByRole('button', { name: 'Put it here: Clinical work' }));
  expect(cardsIn('Clinical work')).toEqual([STORY]);
});

it('is picked up and put down by the keyboard, and says so', async () => {
  const { act } = await show();
  grip(STORY).focus();
  await userEvent.keyboard(' ');
  expect(said()).toBe(`${STORY} is picked up. Choose where to put it, or press Escape.`);
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: 'Put it here: Peer work' }),
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(act).toHaveBeenLastCalledWith({
    type: 'answer',
    answer: { kind: 'pairs', pairs: [[3, 2]] },
  });
  expect(said()).toBe(`${STORY}: Clinical work. 1 of 5 placed`);
  expect(document.activeElement).toBe(grip(MEDICINE));
});

it('stays where it was when Escape is pressed', async () => {
  const { act } = await show();
  await userEvent.click(grip(STORY));
  await userEvent.keyboard('{Escape}');
  expect(act).not.toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: /^Put it/ })).toBeNull();
  expect(said()).toBe(`${STORY} stays where it was.`);
  expect(document.activeElement).toBe(grip(STORY));
});

it('is taken out of its place again', async () => {
  const { act } = await show({ kept: kept([[3, 2]], false) });
  await userEvent.click(grip(STORY));
  await press('Put it back');
  expect(act).toHaveBeenLastCalledWith({ type: 'answer', answer: { kind: 'pairs', pairs: [] } });
  expect(said()).toBe(`${STORY} is still to place. 0 of 5 placed`);
});

it('asks about what is not placed yet, once', async () => {
  const { act } = await show({ kept: kept([[3, 2]], false) });
  await press('Check my answer');
  expect(document.activeElement?.textContent).toContain('4 parts of 5 have no answer yet');
  await press('Go to the answers');
  expect(document.activeElement).toBe(list(MEDICINE));
  await press('Check my answer');
  expect(act.mock.calls).toEqual([[{ type: 'submit' }]]);
});

it('says of each card in words how it turned out, and cannot be changed then', async () => {
  await show({
    kept: kept(
      [
        [3, 1],
        [4, 1],
      ],
      true,
    ),
  });
  expect(outcome(STORY)).toBe(`${STORY}RightIt is what nobody else on the team can bring.`);
  expect(outcome(MEDICINE)).toBe(`${MEDICINE}Belongs to: Clinical work`);
  expect(outcome('Writes the assessment')).toBe('Writes the assessmentBelongs to: Clinical work');
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.getByText('Partly right.')).toBeDefined();
  await press('Try again');
  expect(list(STORY).value).toBe('1');
});

it('says neither where a card belongs nor why as long as it may be tried again', async () => {
  await show({ kept: kept([[3, 2]], true), triesLeft: 1 });
  expect(outcome(STORY)).toBe(`${STORY}Not right yet`);
});

it('shows its cards in the order that it is given', async () => {
  await show({ order: [7, 6, 5, 4, 3] });
  expect(screen.getAllByRole('combobox').map(({ id }) => id)).toEqual(
    [7, 6, 5, 4, 3].map((item) => `question-1-${item}`),
  );
});

const kept = (pairs: readonly (readonly [number, number])[], submitted: boolean) => ({
  kind: 'answer' as const,
  answer: { kind: 'pairs' as const, pairs },
  submitted,
});
