import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { processFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['process']));

const block = compileFixture('process', {
  type: 'process',
  id: 'plan',
  title: 'Planning together',
  steps: [
    { id: 'ask', title: 'Ask', text: 'What matters?' },
    { id: 'choose', title: 'Choose', text: 'One thing.' },
    { id: 'try', title: 'Try', text: 'This week.' },
  ],
});

function show(props: Partial<BlockHostProps> = {}) {
  const act = vi.fn();
  render(<BlockHost block={block} act={act} {...props} />);
  return { act };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const opened = (...items: number[]) => items.map((item) => [{ type: 'open', item }]);
const isShown = (text: string) => screen.getByText(text).closest('[inert]') === null;

describe('a process', () => {
  it('shows its first step and lists them all, with nothing kept yet', () => {
    const { act } = show();
    expect(screen.getByRole('heading', { level: 3, name: 'Step 1 of 3 Ask' })).toBeDefined();
    expect([isShown('What matters?'), isShown('One thing.')]).toEqual([true, false]);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent.trim())).toEqual([
      '1 Ask',
      '2 Choose',
      '3 Try',
    ]);
    expect(button('1 Ask').getAttribute('aria-current')).toBe('step');
    expect(act).not.toHaveBeenCalled();
  });

  it('goes on by Next, where the focus is on what comes to be read', async () => {
    const { act } = show();
    await userEvent.click(button('Next'));
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: 'Step 2 of 3 Choose' }),
    );
    expect([isShown('What matters?'), isShown('One thing.')]).toEqual([false, true]);
    expect(act.mock.calls).toEqual(opened(1, 2));
    await userEvent.tab();
    expect(document.activeElement).toBe(button('Previous'));
  });

  it('rests at its ends', async () => {
    const { act } = show();
    expect(button('Previous').getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(button('Previous'));
    expect(act).not.toHaveBeenCalled();
    await userEvent.click(button('3 Try'));
    await userEvent.click(button('Next'));
    expect(isShown('This week.')).toBe(true);
    expect(button('Next').getAttribute('aria-disabled')).toBe('true');
    expect(button('Previous').getAttribute('aria-disabled')).toBeNull();
  });

  it('leads to any step by the list, and says which were seen', async () => {
    const { act } = show();
    await userEvent.click(button('3 Try'));
    expect(act.mock.calls).toEqual(opened(1, 3));
    expect(button('1 Ask (Seen)')).toBeDefined();
    await userEvent.click(button('Previous'));
    expect(act.mock.calls).toEqual(opened(1, 3, 2));
    expect(document.activeElement?.textContent).toBe('Step 2 of 3 Choose');
  });

  it('leaves the focus alone when it is drawn', () => {
    show({ kept: { kind: 'items', items: [1, 2] } });
    expect(document.activeElement).toBe(document.body);
    expect(button('2 Choose (Seen)')).toBeDefined();
  });

  it('shows the pictures and the blocks of its steps', () => {
    show({ block: compileFixture('process', processFixtures.pictures) });
    expect(screen.getByRole('img', { name: 'Three people plan at a round table.' })).toBeDefined();
  });

  it('draws the blocks of a step', () => {
    const holding = compileFixture('process', processFixtures.holdingBlocks);
    show({ block: holding, draw: ({ id }) => <p key={id}>Block {id}</p> });
    expect(screen.getByText('Block question-in-a-step')).toBeDefined();
  });

  it.each(Object.entries(processFixtures))('draws the example %s', (_, authored) => {
    show({ block: compileFixture('process', authored) });
    expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(authored.steps.length);
  });
});
