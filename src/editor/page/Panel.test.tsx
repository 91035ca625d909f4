import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { below } from '../editing/places.ts';
import { BLOCK, blockPanel } from './form/testing.tsx';

const cards = {
  type: 'flipCards',
  id: 'cards',
  cards: [
    { id: 'one', front: 'Courage', back: 'It grows.' },
    { id: 'two', front: 'Time', back: 'It heals.' },
  ],
};

test('a field that is asked for has the focus, its caret at the end', async () => {
  const { aim } = await blockPanel(cards);
  aim({ ...BLOCK, path: [...BLOCK.path, 'cards', 1, 'front'] });
  const [, front] = screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Front' });
  expect(document.activeElement).toBe(front);
  expect(front?.selectionStart).toBe('Time'.length);
});

test('a field that is folded away is unfolded when it is asked for', async () => {
  const { aim } = await blockPanel(cards);
  aim(below(BLOCK, 'optional'));
  const optional = screen.getByRole('checkbox', { name: 'Optional' });
  expect(document.activeElement).toBe(optional);
  expect(optional.closest('details')?.open).toBe(true);
});

test('where a field is not there any more, what is around it has the focus', async () => {
  const { aim } = await blockPanel(cards);
  aim({ ...BLOCK, path: [...BLOCK.path, 'cards', 7, 'front'] });
  expect(document.activeElement?.closest('fieldset')).toBe(
    screen.getByRole('group', { name: 'Cards' }),
  );
});

test('who is in the page keeps the focus there, and the form follows', async () => {
  const { aim } = await blockPanel(cards);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.focus();
  const seen: Element[] = [];
  Element.prototype.scrollIntoView = function see() {
    seen.push(this);
  };
  aim({ ...BLOCK, path: [...BLOCK.path, 'cards', 1, 'front'] });
  expect(document.activeElement).toBe(frame);
  const [, front] = screen.getAllByRole('textbox', { name: 'Front' });
  expect(seen.at(-1)?.contains(front ?? null)).toBe(true);
  frame.remove();
});
