import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, test, vi } from 'vitest';

import type { BlockState } from '../../core/blockState.ts';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { fillInFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['fillIn']));

async function show(
  fixture: keyof typeof fillInFixtures,
  kept: BlockState | null = null,
  triesLeft = 0,
) {
  const act = vi.fn();
  const block = compileFixture('fillIn', fillInFixtures[fixture]);
  render(<BlockHost block={block} kept={kept} triesLeft={triesLeft} act={act} />);
  await screen.findByRole('group', { name: fillInFixtures[fixture].question });
  return { act, last: () => act.mock.calls.at(-1)?.[0].answer?.texts };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

const state = (texts: readonly string[], submitted: boolean): BlockState => ({
  kind: 'answer',
  answer: { kind: 'gaps', texts: texts.map((text, index) => [index + 1, text] as const) },
  submitted,
});
const answered = (...texts: readonly string[]) => state(texts, true);
const unsent = (...texts: readonly string[]) => state(texts, false);

describe('gaps to type in', () => {
  it('are fields in the sentence, each named by its number', async () => {
    const { last } = await show('typed');
    await userEvent.type(screen.getByRole('textbox', { name: 'Gap 2 of 2' }), 'hope');
    expect(last()).toEqual([[2, 'hope']]);
  });

  it('are asked about while one is empty, and taken as they are the second time', async () => {
    const { act } = await show('typed');
    await press('Check my answer');
    expect(document.activeElement?.textContent).toContain('Fill in the gaps first');
    await userEvent.type(screen.getByRole('textbox', { name: 'Gap 1 of 2' }), 'experience');
    await press('Check my answer');
    expect(document.activeElement?.textContent).toContain('One part of 2 has no answer yet');
    await press('Check my answer');
    expect(act).toHaveBeenLastCalledWith({ type: 'submit' });
  });

  it('say of each what became of it, and how a misspelt word is spelled', async () => {
    await show('typed', answered('expereince', 'pity'));
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Gap 1: accepted. It is spelled “experience”',
      'Gap 2: right is “hope” or “confidence”',
    ]);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Partly right.')).toBeDefined();
  });
});

test('while a try is left, nothing is said of what is right', async () => {
  await show('typed', answered('expereince', 'pity'), 1);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Gap 1: accepted. It is spelled “experience”',
    'Gap 2: not right yet',
  ]);
});

describe('gaps to choose in', () => {
  it('have a list each, from which a choice can be taken back', async () => {
    const { last } = await show('chosen');
    const list = screen.getByRole('combobox', { name: 'Gap 3 of 3' });
    await userEvent.selectOptions(list, 'with');
    expect(last()).toEqual([[3, 'with']]);
    await userEvent.selectOptions(list, 'Choose');
    expect(last()).toEqual([]);
  });

  it('show what was chosen from a list that is another now', async () => {
    await show('chosen', unsent('against'));
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Gap 1 of 3' });
    expect(list.value).toBe('against');
  });

  it('show what was chosen in another language in the words of this one', async () => {
    const german = {
      ...fillInFixtures.bank,
      gaps: [
        { id: 'mutual', answer: 'gegenseitig', wrong: ['streng'] },
        { id: 'safe', answer: 'sicher', wrong: ['heimlich'] },
        { id: 'risks', answer: 'Wagnisse' },
      ],
    };
    const block = compileFixture('fillIn', fillInFixtures.bank, german);
    const shown = (kept: BlockState) => <BlockHost block={block} kept={kept} act={vi.fn()} />;
    const { unmount } = render(shown(unsent('gegenseitig', 'streng', 'Wagnisse')));
    const lists = await screen.findAllByRole<HTMLSelectElement>('combobox');
    expect(lists.map(({ value }) => value)).toEqual(['mutual', 'strict', 'risks']);
    const used = screen.getAllByRole('button').filter((word) => word.hasAttribute('data-used'));
    expect(used.map(({ textContent }) => textContent)).toEqual(['mutual', 'risks', 'strict']);
    unmount();
    render(shown(answered('gegenseitig', 'streng', 'Wagnisse')));
    await screen.findByText('Gap 1: right');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Gap 1: right',
      'Gap 2: right is “safe”',
      'Gap 3: right',
    ]);
  });

  it('take words that are pressed, one after the other', async () => {
    const { last } = await show('bank');
    await press('mutual');
    await press('safe');
    expect(last()).toEqual([
      [1, 'mutual'],
      [2, 'safe'],
    ]);
    expect(screen.getByRole('status').textContent).toBe('Gap 2: safe');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Gap 1 of 3' }), 'risks');
    expect(last()[0]).toEqual([1, 'risks']);
  });
});
