import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import type { BlockState } from '../../core/blockState.ts';
import { createEnglish } from '../../i18n/setup.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { Announcer } from '../../ui/Announcer.tsx';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadQuestionViews, QuestionView } from '../questionViews.ts';
import { preloadViews } from '../views.ts';
import { matchingFixtures } from './fixtures.ts';
import { memoryCards } from './memoryCards.ts';

beforeAll(() => preloadViews(['matching']));

const block = compileFixture('matching', matchingFixtures.memory);
const order = [1, 2, 3, 4, 4, 3, 2, 1];
const cards = memoryCards(block.content, order, block.key);
const given = (...pairs: readonly (readonly [number, number])[]): BlockState => ({
  kind: 'answer',
  answer: { kind: 'pairs', pairs },
  submitted: false,
});

async function show(kept: BlockState | null = null) {
  const act = vi.fn();
  render(<BlockHost block={block} order={order} kept={kept} act={act} />);
  await screen.findByRole('button', { name: 'Check my answer' });
  return { given: () => act.mock.calls.map(([{ answer }]) => answer?.pairs) };
}

const numberOf = (text: string) => cards.findIndex((card) => card.text === text) + 1;
const card = (text: string) =>
  screen.getByRole('button', { name: new RegExp(`^Card ${numberOf(text)}[,:]`) });
const turn = (text: string) => userEvent.click(card(text));
const nameOf = (text: string) =>
  card(text)
    .getAttribute('aria-label')
    ?.replace(/^Card \d/, '');
const said = () => screen.getByRole('status').textContent;

describe('a memory', () => {
  it('is cards face down that say what they hold once they are turned', async () => {
    await show();
    expect(screen.getAllByRole('button', { name: /, face down$/ })).toHaveLength(8);
    await turn('Hope');
    expect([nameOf('Hope'), said()]).toEqual([': Hope', 'Hope ']);
  });

  it('gives a pair that was found, by the keyboard as well', async () => {
    const { given: pairs } = await show();
    card('Hope').focus();
    await userEvent.keyboard('{Enter}');
    card('Things can get better').focus();
    await userEvent.keyboard(' ');
    expect(pairs()).toEqual([[[1, 1]]]);
    expect(said()).toBe('Things can get better They belong together. 1 of 4 pairs found');
    expect(nameOf('Hope')).toBe(': Hope, found');
    expect(document.activeElement).toBe(card('Things can get better'));
  });

  it('leaves two that do not belong together open until the next is turned', async () => {
    const { given: pairs } = await show();
    await turn('Hope');
    await turn('Hope');
    await turn('Choice');
    expect(said()).toContain('They do not belong together.');
    expect([nameOf('Hope'), nameOf('Choice')]).toEqual([': Hope', ': Choice']);
    await turn('Mutuality');
    expect([nameOf('Hope'), nameOf('Choice')]).toEqual([', face down', ', face down']);
    expect(pairs()).toEqual([]);
  });

  it('goes on where it was left', async () => {
    await show(given([2, 2]));
    expect(nameOf('I decide about my own life')).toBe(': I decide about my own life, found');
    expect(screen.getByText('1 of 4 pairs found')).toBeDefined();
  });

  it('has a way out into the list, and back, with what was found', async () => {
    await show(given([2, 2]));
    await userEvent.click(screen.getByRole('button', { name: 'Show as a list' }));
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Choice' });
    expect(list.selectedOptions[0]?.textContent).toBe('I decide about my own life');
    const back = screen.getByRole('button', { name: 'Show as cards' });
    expect(document.activeElement).toBe(back);
    await userEvent.click(back);
    expect(nameOf('Choice')).toBe(': Choice, found');
  });

  it('stands as a list where something was put together wrongly there', async () => {
    await show(given([1, 2]));
    expect(screen.getAllByRole('combobox')).toHaveLength(4);
  });

  it('leads to its cards when nothing was found yet', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
    await userEvent.click(screen.getByRole('button', { name: 'Go to the answers' }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Card 1, face down');
  });
});

it('stands as the list in a quiz and in a knowledge check', async () => {
  await preloadQuestionViews(['matching']);
  const asked = { order, answer: null, onAnswer: vi.fn(), grade: null, eyebrow: null };
  render(
    <I18nProvider i18n={createEnglish()}>
      <Announcer>
        <QuestionView question={block} {...asked} />
      </Announcer>
    </I18nProvider>,
  );
  expect(await screen.findAllByRole('combobox')).toHaveLength(4);
});
