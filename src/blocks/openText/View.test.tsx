import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { openTextFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['openText']));

async function show(props: Partial<BlockHostProps> = {}) {
  const act = vi.fn();
  const block = compileFixture('openText', openTextFixtures.short);
  render(<BlockHost block={block} act={act} {...props} />);
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'What is one thing that you would like to try in your team?',
  });
  return { act, field };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

const kept = (text: string, submitted: boolean) => ({
  kind: 'answer' as const,
  answer: { kind: 'text' as const, text },
  submitted,
});

it('keeps what is written, letter by letter, and saves it', async () => {
  const { act } = await show();
  await userEvent.type(screen.getByRole('textbox'), 'Hi');
  await press('Save my answer');
  expect(act.mock.calls).toEqual([
    [{ type: 'answer', answer: { kind: 'text', text: 'H' } }],
    [{ type: 'answer', answer: { kind: 'text', text: 'Hi' } }],
    [{ type: 'submit' }],
  ]);
});

it('says how much room there is, and near the end how much is left', async () => {
  const { field } = await show({ kept: kept('x'.repeat(19), false) });
  const described = () =>
    document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[0] ?? '')
      ?.textContent;
  expect(described()).toBe('Up to 120 characters.');
  await userEvent.type(field, 'yz');
  expect(described()).toBe('99 characters left.');
  expect(screen.getByRole('status').textContent).toBe('100 characters left.');
});

it('can be read, but not changed, once it is saved', async () => {
  const { field } = await show({ kept: kept('Ask early.', true) });
  expect([field.value, field.readOnly]).toEqual(['Ask early.', true]);
  await press('Change my answer');
  expect([field.value, field.readOnly]).toEqual(['Ask early.', false]);
});

it('shows a model answer beside one’s own, once that is saved', async () => {
  const block = compileFixture('openText', openTextFixtures.compared);
  render(<BlockHost block={block} />);
  await userEvent.type(await screen.findByRole('textbox'), 'They were there.');
  expect(screen.queryByRole('region', { name: 'One way to put it' })).toBeNull();
  await press('Save my answer');
  expect(screen.getByRole('region', { name: 'One way to put it' }).textContent).toContain(
    'paid to use that',
  );
});

it('leads to the field when nothing was written', async () => {
  const { act, field } = await show();
  await press('Save my answer');
  expect(act).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toContain('Write an answer first');
  await press('Go to the answer');
  expect(document.activeElement).toBe(field);
});

const asked = () => screen.queryByRole('group', { name: 'How do you find your answer?' });

it('asks how one finds one’s own answer, once that is saved, by what the author looks for', async () => {
  const act = vi.fn();
  const block = compileFixture('openText', openTextFixtures.compared);
  render(<BlockHost block={block} act={act} />);
  await userEvent.type(await screen.findByRole('textbox'), 'Work');
  expect(asked()).toBeNull();
  await press('Save my answer');
  expect(asked()?.textContent).toContain('what a peer worker brings');
  await userEvent.click(screen.getByRole('radio', { name: 'Some of it is there' }));
  expect(act.mock.calls.at(-1)).toEqual([{ type: 'rate', rating: 'fairly' }]);
});

it('is rated by nobody whose author did not want it', async () => {
  await show({ kept: kept('Ask early.', true) });
  expect(screen.queryByRole('radio')).toBeNull();
});
