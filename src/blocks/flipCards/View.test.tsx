import { virtual } from '@guidepup/virtual-screen-reader';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { flipCardsFixtures } from './fixtures.ts';
import { preloadViews } from '../views.ts';

beforeAll(() => preloadViews(['flipCards']));

const block = compileFixture('flipCards', {
  type: 'flipCards',
  id: 'principles',
  title: 'Two principles',
  intro: 'Turn each card.',
  cards: [
    { id: 'hope', front: 'Hope', back: 'People do recover. [More](https://example.org)' },
    { id: 'choice', front: 'Choice', back: 'People decide for themselves.' },
  ],
});

async function show(props: Partial<BlockHostProps> = {}) {
  const act = vi.fn();
  const view = render(<BlockHost block={block} act={act} {...props} />);
  await screen.findAllByRole('button');
  return { act, ...view };
}

const card = (name: string) => screen.getByRole('button', { name });

const face = (text: string | RegExp) => screen.getByText(text).closest('[inert]');

const inSight = () =>
  screen.getAllByText('Hope').filter((words) => words.closest('[inert]') === null).length;

describe('flip cards', () => {
  it('show their fronts, and keep their backs for later', async () => {
    await show();
    expect(screen.getByRole('heading', { level: 2, name: 'Two principles' })).toBeDefined();
    expect(card('Turn the card: Hope').getAttribute('aria-expanded')).toBe('false');
    expect(face(/People do recover/)).not.toBeNull();
    expect(screen.getByText('0 of 2 cards turned')).toBeDefined();
  });

  it('turn by the keyboard, and the focus stays on the card', async () => {
    const { act } = await show();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(act.mock.calls).toEqual([[{ type: 'open', item: 1 }]]);
    expect(document.activeElement).toBe(card('Turn back: Hope'));
    expect(face(/People do recover/)).toBeNull();
    await userEvent.keyboard(' ');
    expect(card('Turn the card: Hope').getAttribute('aria-expanded')).toBe('false');
  });

  it('keep what was asked in sight when they are turned', async () => {
    await show();
    expect(inSight()).toBe(1);
    await userEvent.click(card('Turn the card: Hope'));
    expect(inSight()).toBe(1);
  });

  it('say when they were seen, and tell so only once', async () => {
    const { act } = await show();
    await userEvent.click(card('Turn the card: Hope'));
    await userEvent.click(card('Turn back: Hope'));
    expect(screen.getByText('Seen')).toBeDefined();
    await userEvent.click(card('Turn the card: Hope'));
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('say when the last one was turned', async () => {
    await show({ kept: { kind: 'items', items: [2] } });
    await userEvent.click(card('Turn the card: Hope'));
    expect(screen.getByRole('status').textContent).toBe('All cards turned');
  });

  it('stand as they were left when the learner comes back', async () => {
    await show({ kept: { kind: 'items', items: [2] } });
    expect(card('Turn the card: Hope').getAttribute('aria-expanded')).toBe('false');
    expect(card('Turn back: Choice').getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('1 of 2 cards turned')).toBeDefined();
  });

  it('keep links on a back out of the button', async () => {
    await show({ kept: { kind: 'items', items: [1] } });
    expect(screen.getByRole('link', { name: /More/ }).closest('button')).toBeNull();
  });

  it.each(Object.entries(flipCardsFixtures))('draw the example %s', async (_, authored) => {
    await show({ block: compileFixture('flipCards', authored) });
    expect(screen.getAllByRole('button')).toHaveLength(authored.cards.length);
  });
});

describe('to a screen reader', () => {
  afterEach(() => virtual.stop());

  it('a card is its front and a collapsed button; turned, its back comes next', async () => {
    const { container } = await show();
    await virtual.start({ container });
    while (!(await virtual.lastSpokenPhrase()).startsWith('button')) await virtual.next();
    await virtual.act();
    expect((await virtual.spokenPhraseLog()).slice(-5)).toEqual([
      'paragraph',
      'Hope',
      'end of paragraph',
      'button, Turn the card: Hope, 1 control, not expanded',
      'button, Turn back: Hope, 1 control, expanded',
    ]);
    while (!(await virtual.lastSpokenPhrase()).startsWith('People')) await virtual.next();
    expect((await virtual.spokenPhraseLog()).slice(-3)).toEqual([
      'end of button, Turn back: Hope, 1 control, expanded',
      'paragraph',
      'People do recover.',
    ]);
  });
});
