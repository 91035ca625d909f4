import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import type { BlockState } from '../../core/blockState.ts';
import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { ReceiverContext } from '../receiver.tsx';
import { preloadViews } from '../views.ts';
import { pollFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['poll']));

async function show(props: Partial<BlockHostProps> = {}) {
  const act = vi.fn();
  render(<BlockHost block={compileFixture('poll', pollFixtures.one)} act={act} {...props} />);
  await screen.findByRole('button');
  return { act };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('is answered and saved, and told once, without any verdict', async () => {
  const { act } = await show();
  await userEvent.click(screen.getByRole('radio', { name: 'In this course' }));
  await press('Save my answer');
  expect(act.mock.calls).toEqual([
    [{ type: 'answer', answer: { kind: 'choice', chosen: [3] } }],
    [{ type: 'submit' }],
  ]);
  expect(screen.getByRole('status').textContent).toBe(
    'Your answer is in. Most people meet peer work by chance. This course begins at the beginning.',
  );
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change my answer' }));
});

it('stands once it is saved, until it is opened again', async () => {
  const { act } = await show({
    kept: { kind: 'answer', answer: { kind: 'choice', chosen: [1] }, submitted: true },
  });
  await userEvent.click(screen.getByRole('radio', { name: 'In this course' }));
  expect(act).not.toHaveBeenCalled();
  expect(screen.getByRole('status').textContent).toBe('');
  await press('Change my answer');
  expect(act.mock.calls).toEqual([[{ type: 'reopen' }]]);
  expect(screen.queryByText('Your answer is in.')).toBeNull();
});

it('is not said to be saved in a course that was opened to look around', async () => {
  const looked = { kind: 'lms', arrived: 'never' } as const;
  const showTo = (kept: BlockState | null) =>
    render(
      <ReceiverContext value={looked}>
        <BlockHost block={compileFixture('poll', pollFixtures.one)} act={vi.fn()} kept={kept} />
      </ReceiverContext>,
    );
  const { unmount } = showTo(null);
  expect(await screen.findByRole('button', { name: 'Enter my answer' })).toBeDefined();
  unmount();
  showTo({ kind: 'answer', answer: { kind: 'choice', chosen: [1] }, submitted: true });
  expect(await screen.findByText(/your answer stands here, and is not kept/)).toBeDefined();
  expect(screen.queryByText('Your answer is in.')).toBeNull();
});

it('leads to the options when none was chosen', async () => {
  const { act } = await show();
  await press('Save my answer');
  expect(act).not.toHaveBeenCalled();
  await press('Go to the answers');
  expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
});

it('takes several where several fit', async () => {
  const { act } = await show({ block: compileFixture('poll', pollFixtures.several) });
  await userEvent.click(screen.getByRole('checkbox', { name: 'The cards' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'The stories' }));
  expect(act.mock.calls.map(([{ answer }]) => answer.chosen)).toEqual([[3], [1, 3]]);
  expect(screen.getByText('Choose all that fit.')).toBeDefined();
});
