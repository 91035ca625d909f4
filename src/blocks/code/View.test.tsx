import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { codeFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['code']));
beforeEach(() => {
  render(<BlockHost block={compileFixture('code', codeFixtures.plain)} />);
});

const LETTER = 'Dear {name},\n\nyou are welcome on {day}.';

it('is read from left to right, and reached by keys where it scrolls', () => {
  const sheet = screen.getByRole('region', { name: 'Code: Text' });
  expect([sheet.tabIndex, sheet.querySelector('pre')?.dir, sheet.textContent]).toEqual([
    0,
    'ltr',
    LETTER,
  ]);
});

it('is copied as it was written', async () => {
  const user = userEvent.setup();
  const written = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(written).toHaveBeenCalledWith(LETTER);
  expect(screen.getByText('Copied').tagName).toBe('OUTPUT');
});

it('is marked where the clipboard is closed', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'));
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(getSelection()?.toString()).toBe(LETTER);
  expect(screen.getByText('Marked. Copy it with a key.')).toBeDefined();
});
