import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import type { BlockState } from '../../core/blockState.ts';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { markWordsFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['markWords']));

async function show(kept: BlockState | null = null, triesLeft = 0) {
  const act = vi.fn();
  const block = compileFixture('markWords', markWordsFixtures.note);
  render(<BlockHost block={block} kept={kept} triesLeft={triesLeft} act={act} />);
  await screen.findByRole('group', { name: markWordsFixtures.note.question });
  return act;
}

const phrase = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

it('has a checkbox for each phrase, right where it stands', async () => {
  const act = await show();
  await userEvent.click(phrase('attention-seeking'));
  await userEvent.click(screen.getByText('non-compliant'));
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await userEvent.click(phrase('attention-seeking'));
  expect(act.mock.calls.map(([{ answer }]) => answer.chosen)).toEqual([
    [3],
    [1, 3],
    [1, 2, 3],
    [1, 2],
  ]);
});

it('says of each phrase what became of it, and rests', async () => {
  const answer = { kind: 'choice' as const, chosen: [1, 2] };
  const act = await show({ kind: 'answer', answer, submitted: true });
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '“non-compliant”: right, and you marked itIt says what others wanted. “She said no to the new medicine” says what happened.',
    '“spoke with her sister”: not one of them',
    '“attention-seeking”: right, but not marked',
  ]);
  await userEvent.click(phrase('attention-seeking'));
  expect(act).not.toHaveBeenCalled();
});

it('tells of what was missed only when no try is left', async () => {
  const answer = { kind: 'choice' as const, chosen: [2] };
  await show({ kind: 'answer', answer, submitted: true }, 1);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '“spoke with her sister”: not one of them',
  ]);
});
