import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import type { BlockState } from '../../core/blockState.ts';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { matrixFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['matrix']));

async function show(kept: BlockState | null = null, triesLeft = 0) {
  const act = vi.fn();
  const block = compileFixture('matrix', matrixFixtures.tasks);
  render(<BlockHost block={block} kept={kept} triesLeft={triesLeft} act={act} />);
  await screen.findByRole('group', { name: 'Whose task is it?' });
  return act;
}

const row = (name: string) => within(screen.getByRole('group', { name }));
const check = () => userEvent.click(screen.getByRole('button', { name: 'Check my answer' }));

it('has a group of radio buttons for each row', async () => {
  const act = await show();
  await userEvent.click(row('Gives out medicine').getByRole('radio', { name: 'Nurse' }));
  await userEvent.click(
    row('Speaks of their own recovery').getByRole('radio', { name: 'Peer worker' }),
  );
  const cells = act.mock.calls.map(([{ answer }]) => answer.cells);
  expect(cells).toEqual([
    [[5, 2]],
    [
      [4, 1],
      [5, 2],
    ],
  ]);
});

it('asks about rows that are left', async () => {
  const act = await show();
  await userEvent.click(row('Gives out medicine').getByRole('radio', { name: 'Nurse' }));
  await check();
  expect(document.activeElement?.textContent).toContain('2 parts of 3 have no answer yet');
  await check();
  expect(act).toHaveBeenLastCalledWith({ type: 'submit' });
});

const checked: BlockState = {
  kind: 'answer',
  answer: {
    kind: 'grid',
    cells: [
      [4, 1],
      [5, 1],
    ],
  },
  submitted: true,
};

const marks = () =>
  ['Speaks of their own recovery', 'Gives out medicine'].map((name) => {
    const id = screen.getByRole('group', { name }).getAttribute('aria-describedby') ?? '';
    return document.getElementById(id)?.textContent;
  });

it('says of each row what is right, and rests', async () => {
  const act = await show(checked);
  expect(marks()).toEqual(['Right answer', 'Right is “Nurse”']);
  await userEvent.click(row('Gives out medicine').getByRole('radio', { name: 'Nurse' }));
  expect(act).not.toHaveBeenCalled();
});

it('keeps to itself what is right while a try is left', async () => {
  await show(checked, 1);
  expect(marks()).toEqual(['Right answer', 'Not right yet']);
});
