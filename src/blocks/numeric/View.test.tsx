import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import type { BlockState } from '../../core/blockState.ts';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { numericFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['numeric']));

async function show(
  fixture: keyof typeof numericFixtures,
  kept: BlockState | null = null,
  triesLeft = 0,
) {
  const act = vi.fn();
  const block = compileFixture('numeric', numericFixtures[fixture]);
  render(<BlockHost block={block} kept={kept} triesLeft={triesLeft} act={act} />);
  await screen.findByRole('group', { name: numericFixtures[fixture].question });
  return { act, values: () => act.mock.calls.map(([{ answer }]) => answer?.value) };
}

const field = () => screen.getByRole<HTMLInputElement>('textbox');
const described = () => document.getElementById(`${field().id}-read`)?.textContent;
const given = (value: number, submitted: boolean): BlockState => ({
  kind: 'answer',
  answer: { kind: 'number', value },
  submitted,
});

it('takes a number as people write it, and says how it was taken', async () => {
  const { values } = await show('decimal');
  await userEvent.type(field(), '0,5');
  expect(values()).toEqual([0, 0, 0.5]);
  expect(field().value).toBe('0,5');
  expect(described()).toBe('Taken as 0.5');
});

it('says that something is no number, and what counts meanwhile', async () => {
  await show('written');
  await userEvent.type(field(), 'ten');
  expect(described()).toBe('This is not a number yet.');
  await userEvent.clear(field());
  await userEvent.type(field(), '9x');
  expect(described()).toBe('This is not a number. What counts is still 9\u00a0working days.');
});

it('shows the number that counts again when it is left empty', async () => {
  await show('written', given(9, false));
  await userEvent.clear(field());
  expect(described()).toBe('Taken as 9\u00a0working days');
  await userEvent.tab();
  expect(field().value).toBe('9');
});

it('is asked for when nothing is written', async () => {
  const { act } = await show('written');
  await userEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
  expect(act).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toContain('Write an answer first');
});

it('has a slider beside the field, which is no answer until it is moved', async () => {
  const { values } = await show('slider');
  const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Your answer, on a slider' });
  expect(slider.getAttribute('aria-valuetext')).toBe('not answered yet');
  expect(field().value).toBe('');
  fireEvent.change(slider, { target: { value: '60' } });
  expect(values()).toEqual([60]);
  expect(slider.getAttribute('aria-valuetext')).toBe('60%');
  expect(field().value).toBe('60');
  await userEvent.clear(field());
  await userEvent.type(field(), '70');
  expect(slider.value).toBe('70');
});

it('says what would have been right', async () => {
  await show('slider', given(20, true));
  expect(screen.getByText('Right is anything from 57 to 67%')).toBeDefined();
  expect(screen.queryByRole('slider')).toBeNull();
});

it('says nothing of what is right while a try is left', async () => {
  await show('slider', given(20, true), 1);
  expect(screen.queryByText(/^Right is/)).toBeNull();
  expect(screen.getByText('Not a right answer')).toBeDefined();
});
