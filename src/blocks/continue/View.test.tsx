import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { createI18n } from '../../i18n/setup.ts';
import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import type { WaitingFor } from '../viewContract.ts';
import { preloadViews } from '../views.ts';

beforeAll(() => preloadViews(['continue']));

const block = compileFixture('continue', { type: 'continue', id: 'gate' });

const waitingFor: readonly WaitingFor[] = [
  { key: 7, type: 'flipCards', left: 3 },
  { key: 8, type: 'choice', left: 1 },
  { key: 9, type: 'trueFalse', left: 1 },
];

function show(props: Partial<BlockHostProps> = {}) {
  const act = vi.fn();
  const reveal = vi.fn();
  render(<BlockHost block={block} act={act} reveal={reveal} {...props} />);
  return { act, reveal };
}

const gate = () => screen.getByRole('button', { name: 'Continue' });

const describedBy = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

describe('Continue', () => {
  it('goes on when nothing is left to do', async () => {
    const { act } = show();
    await userEvent.click(gate());
    expect(act.mock.calls).toEqual([[{ type: 'continue' }]]);
  });

  it('says what is left, like with like, and can still be reached', async () => {
    show({ waitingFor });
    await userEvent.tab();
    expect(document.activeElement).toBe(gate());
    expect(gate().ariaDisabled).toBe('true');
    expect(describedBy(gate())).toBe('Before you go on Turn 3 more cards. Answer 2 questions.');
  });

  it('does not go on too early, but says why', async () => {
    const { act } = show({ waitingFor });
    await userEvent.click(gate());
    expect(act).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe(
      'Not yet. Turn 3 more cards. Answer 2 questions.',
    );
  });

  it('leads to the first thing that is left', async () => {
    const { reveal } = show({ waitingFor });
    await userEvent.click(screen.getByRole('button', { name: 'Show me' }));
    expect(reveal.mock.calls).toEqual([[7]]);
  });

  it('leaves no control behind once it was pressed', () => {
    show({ done: true });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('counts in Arabic as Arabic counts', async () => {
    show({ waitingFor, words: await createI18n('ar') });
    expect(screen.getByText(/اقلب 3 بطاقات أخرى. أجب عن سؤالين./)).toBeDefined();
  });
});
