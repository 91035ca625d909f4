import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { accordionFixtures } from './fixtures.ts';
import { preloadViews } from '../views.ts';

beforeAll(() => preloadViews(['accordion']));

const block = compileFixture('accordion', accordionFixtures.long);

async function show(props: Partial<BlockHostProps> = {}) {
  const act = vi.fn();
  render(<BlockHost block={block} act={act} {...props} />);
  await screen.findAllByRole('button', { expanded: false });
  return { act };
}

const section = (name: RegExp | string) => screen.getByRole('button', { name });

describe('an accordion', () => {
  it('is headings that are buttons, all closed', async () => {
    await show();
    const headings = screen.getAllByRole('heading', { level: 3 });
    expect(headings.map((heading) => within(heading).getByRole('button').ariaExpanded)).toEqual([
      'false',
      'false',
      'false',
    ]);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('opens one section by the keyboard, and another beside it', async () => {
    const { act } = await show();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(section('Limits'));
    expect(act.mock.calls).toEqual([[{ type: 'open', item: 1 }], [{ type: 'open', item: 3 }]]);
    expect(screen.getByRole('list')).toBeDefined();
    expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(2);
    expect(screen.getByText('2 of 3 sections opened')).toBeDefined();
  });

  it('opens all and closes all', async () => {
    const { act } = await show();
    await userEvent.click(section('Open all'));
    expect(act).toHaveBeenCalledTimes(3);
    expect(screen.getByText('All sections opened')).toBeDefined();
    await userEvent.click(section('Close all'));
    expect(screen.getAllByRole('button', { expanded: false })).toHaveLength(3);
    expect(section('Limits (Opened)')).toBeDefined();
  });

  it('opens where the browser finds words in a closed section', async () => {
    const { act } = await show();
    const panel = document.getElementById(section('Limits').getAttribute('aria-controls') ?? '');
    panel?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(await screen.findByText('not')).toBeDefined();
    expect(act.mock.calls).toEqual([[{ type: 'open', item: 3 }]]);
  });

  it('stands as it was left when the learner comes back', async () => {
    await show({ kept: { kind: 'items', items: [2] } });
    expect(section('Sharing a story').ariaExpanded).toBe('true');
    expect(section('Limits').ariaExpanded).toBe('false');
  });

  it('draws the blocks of a section below its words, their headings deeper', async () => {
    const holding = compileFixture('accordion', accordionFixtures.holdingBlocks);
    await show({ block: holding, draw: ({ id }) => <p key={id}>Block {id}</p> });
    await userEvent.click(section('One question'));
    expect(screen.getByText('Think first.')).toBeDefined();
    expect(screen.getByText('Block question-in-a-section')).toBeDefined();
  });

  it('without a title has sections at the level of blocks', async () => {
    await show({ block: compileFixture('accordion', accordionFixtures.short) });
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
  });
});
