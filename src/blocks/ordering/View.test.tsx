import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import type { BlockState } from '../../core/blockState.ts';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { orderingFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['ordering']));

const ladder = compileFixture('ordering', orderingFixtures.ladder);

async function show(kept: BlockState | null = null, triesLeft = 0) {
  const act = vi.fn();
  render(
    <BlockHost block={ladder} order={[3, 1, 2]} kept={kept} triesLeft={triesLeft} act={act} />,
  );
  await screen.findByRole('group', { name: 'Put them in order, from the foot to the top.' });
  return { act, answers: () => act.mock.calls.map(([{ answer }]) => answer?.order) };
}

const rows = () => screen.getAllByRole('listitem');
const texts = () => rows().map((row) => /(?<=Doing )(with|for|to)/.exec(row.textContent)?.[0]);
const button = (name: string) => screen.getByRole('button', { name });
const place = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

/** Without a layout every row lies at 0, above the pointer. */
function drag(target: Element, pointerType: string): void {
  fireEvent.pointerDown(target, { button: 0, pointerType, pointerId: 1 });
  fireEvent.pointerMove(screen.getByRole('list'), { clientY: 50, pointerId: 1 });
  fireEvent.pointerUp(screen.getByRole('list'), { pointerId: 1 });
}

const answered = (...order: readonly number[]): BlockState => ({
  kind: 'answer',
  answer: { kind: 'order', order },
  submitted: true,
});

describe('items to put in order', () => {
  it('begin in the order that is given', async () => {
    await show();
    expect(texts()).toEqual(['with', 'to', 'for']);
    expect(place('Doing with').value).toBe('1');
  });

  it('are moved by buttons, which keep the focus and say where the item stands', async () => {
    const { answers } = await show();
    await userEvent.click(button('Move down: Doing with'));
    expect(texts()).toEqual(['to', 'with', 'for']);
    expect(document.activeElement).toBe(button('Move down: Doing with'));
    expect(screen.getByRole('status').textContent).toBe('Doing with: place 2 of 3.');
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Enter}');
    expect(answers()).toEqual([
      [1, 3, 2],
      [1, 2, 3],
    ]);
    expect(button('Move down: Doing with').getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(button('Move down: Doing with'));
  });

  it('are put to a place by its number', async () => {
    const { answers } = await show();
    await userEvent.selectOptions(place('Doing for'), '1');
    expect(answers()).toEqual([[2, 3, 1]]);
    expect(document.activeElement).toBe(place('Doing for'));
  });

  it('are dragged by a mouse anywhere, and by a finger at the grip alone', async () => {
    HTMLElement.prototype.setPointerCapture = () => undefined;
    const { answers } = await show();
    const [first] = rows();
    const words = within(first ?? document.body).getByText('Doing with');
    drag(words, 'touch');
    expect(answers()).toEqual([]);
    drag(words, 'mouse');
    expect(answers()).toEqual([[1, 2, 3]]);
    const grip = rows()[0]?.querySelector('[data-grip]');
    drag(grip ?? document.body, 'touch');
    expect(answers()).toEqual([
      [1, 2, 3],
      [2, 3, 1],
    ]);
  });

  it('are no answer as long as nobody has moved one', async () => {
    const { act } = await show();
    await userEvent.click(button('Check my answer'));
    expect(act).not.toHaveBeenCalled();
    await userEvent.click(button('Go to the first one'));
    expect(document.activeElement).toBe(place('Doing with'));
  });

  it('are told nothing of their right places while a try is left', async () => {
    await show(answered(1, 3, 2), 1);
    expect(rows().map((row) => row.textContent)).toEqual([
      '1Doing toIn its place',
      '2Doing withNot in its place yet',
      '3Doing forNot in its place yet',
    ]);
  });

  it('are marked in words once checked, and rest', async () => {
    await show(answered(1, 3, 2));
    expect(rows().map((row) => row.textContent)).toEqual([
      '1Doing toIn its place',
      '2Doing withBelongs in place 3',
      '3Doing forBelongs in place 2',
    ]);
    expect(screen.queryByRole('combobox')).toBeNull();
    await userEvent.click(button('Try again'));
    expect(place('Doing with').value).toBe('2');
  });
});
