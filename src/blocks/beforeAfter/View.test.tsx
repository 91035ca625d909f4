import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { beforeAfterFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['beforeAfter']));
beforeEach(() => {
  render(<BlockHost block={compileFixture('beforeAfter', beforeAfterFixtures.short)} />);
});

const range = () =>
  screen.queryByRole<HTMLInputElement>('slider', {
    name: 'Where “Before” ends and “After” begins',
  });
const pictures = () => screen.getAllByRole<HTMLImageElement>('img').map(({ alt }) => alt);

it('has a range between two pictures that both say what they show', () => {
  expect(range()?.getAttribute('aria-valuetext')).toBe('Before: 50%');
  fireEvent.change(range() ?? document.body, { target: { value: '80' } });
  expect(range()?.getAttribute('aria-valuetext')).toBe('Before: 80%');
  expect(pictures()).toEqual([
    'Chairs in two rows before a desk.',
    'The same chairs around one table.',
  ]);
});

it('shows both below each other where that is wanted', async () => {
  const button = screen.getByRole('button', { name: 'Show both' });
  await userEvent.click(button);
  expect([button.ariaPressed, range(), pictures().length]).toEqual(['true', null, 2]);
  await userEvent.click(button);
  expect(range()).not.toBeNull();
});
