import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';

beforeAll(() => preloadViews(['trueFalse']));

const block = compileFixture('trueFalse', {
  type: 'trueFalse',
  id: 'everyone',
  statement: 'Everyone with lived experience is a peer worker.',
  answer: false,
  hint: 'Is it a job?',
  feedback: { incorrect: 'It is a job: trained, paid and chosen.' },
});

async function show() {
  const act = vi.fn();
  render(<BlockHost block={block} act={act} />);
  await screen.findByRole('group', { name: 'Everyone with lived experience is a peer worker.' });
  return { act };
}

it('answers with the item that stands for true or false', async () => {
  const { act } = await show();
  await userEvent.click(screen.getByRole('radio', { name: 'True' }));
  await userEvent.click(screen.getByRole('radio', { name: 'False' }));
  expect(act.mock.calls.map(([{ answer }]) => answer)).toEqual([
    { kind: 'choice', chosen: [1] },
    { kind: 'choice', chosen: [0] },
  ]);
});

it('marks both, and says why', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: 'True' }));
  await userEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
  expect(screen.getByText('Not a right answer')).toBeDefined();
  expect(screen.getByText('Right answer')).toBeDefined();
  expect(screen.getByText('It is a job: trained, paid and chosen.')).toBeDefined();
});

it('praises a right answer without words of the author', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: 'False' }));
  await userEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
  expect(screen.getByRole('status').textContent).toBe('That’s right.');
  expect(screen.getByRole('button', { name: 'Answer again' })).toBeDefined();
});

it('offers its hint only while it helps', async () => {
  await show();
  expect(screen.getByText('Give me a hint')).toBeDefined();
  await userEvent.click(screen.getByRole('radio', { name: 'False' }));
  await userEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
  expect(screen.queryByText('Give me a hint')).toBeNull();
});
