import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { matchingFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['matching']));

const block = compileFixture('matching', matchingFixtures.roles);
const RIGHTS = 'Speaks up for somebody’s rights';

async function show() {
  const act = vi.fn();
  render(<BlockHost block={block} order={[4, 3, 2, 1, 1, 2, 3, 4, 5]} act={act} />);
  await screen.findByRole('button', { name: 'Check my answer' });
  return { act };
}

const outcome = (name: string) => screen.getByText(name).closest('li')?.textContent;

const list = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

it('shows cards and partners, each in the order that it is given', async () => {
  await show();
  expect(screen.getAllByRole('combobox').map(({ id }) => id.split('-').at(-1))).toEqual(
    ['4', '3', '2', '1'], // prettier-ignore
  );
  const places = [...list('Advocate').options].map(({ value }) => value);
  expect(places).toEqual(['', '1', '2', '3', '4', '5']);
});

it('takes one card to each partner: the one that came first makes room', async () => {
  const { act } = await show();
  await userEvent.selectOptions(list('Advocate'), RIGHTS);
  await userEvent.selectOptions(list('Peer worker'), RIGHTS);
  expect(act.mock.calls.map(([{ answer }]) => answer.pairs)).toEqual([[[3, 3]], [[1, 3]]]);
  const waiting = within(screen.getByRole('list', { name: 'Still to place' }));
  expect(waiting.getByText('Advocate', { selector: 'span' })).toBeDefined();
  expect(list('Advocate').value).toBe('');
});

it('keeps what lies at the partners that arrow keys only pass on their way', async () => {
  await show();
  await userEvent.selectOptions(list('Advocate'), RIGHTS);
  list('Peer worker').focus();
  for (const value of ['1', '2', '3', '4']) {
    fireEvent.keyDown(list('Peer worker'), { key: 'ArrowDown' });
    fireEvent.change(list('Peer worker'), { target: { value } });
  }
  expect([list('Advocate').value, list('Peer worker').value]).toEqual(['3', '4']);
});

it('is said in words, card by card, once it is checked', async () => {
  await show();
  await userEvent.selectOptions(list('Advocate'), RIGHTS);
  const check = screen.getByRole('button', { name: 'Check my answer' });
  await userEvent.click(check);
  await userEvent.click(check);
  expect(outcome('Advocate')).toBe('AdvocateRight');
  expect(outcome('Recovery coach')).toBe(
    'Recovery coachBelongs to: Helps somebody find and reach goals of their own',
  );
});
