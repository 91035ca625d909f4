import { fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { quotesFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['quotes']));

it('has all words in the page, and keeps which were led to', () => {
  const act = vi.fn();
  const counted = { ...quotesFixtures.single, eachSeen: true };
  render(<BlockHost block={compileFixture('quotes', counted)} act={act} />);
  expect(screen.getAllByRole('figure')).toHaveLength(3);
  const previous = screen.getByRole('button', { name: 'Previous quote' });
  expect(previous.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'Next quote' }));
  expect(act.mock.calls).toEqual([[{ type: 'open', item: 1 }], [{ type: 'open', item: 2 }]]);
  const second = screen.getByRole('button', { name: 'Quote 2 of 3' });
  expect(second.getAttribute('aria-current')).toBe('step');
  expect(screen.getByRole('status').textContent).toBe('Quote 2 of 3');
  expect(screen.getByText('2 of 3 quotes read')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Next quote' }));
  expect(screen.getByText('All quotes read')).toBeDefined();
});

it('keeps nothing where its author does not ask for it', () => {
  const act = vi.fn();
  render(<BlockHost block={compileFixture('quotes', quotesFixtures.single)} act={act} />);
  fireEvent.click(screen.getByRole('button', { name: 'Next quote' }));
  expect(act).not.toHaveBeenCalled();
  expect(screen.queryByText(/quotes read/)).toBeNull();
});

it('sets all below each other, without ways between them', () => {
  render(<BlockHost block={compileFixture('quotes', quotesFixtures.stacked)} />);
  expect(screen.getAllByRole('figure')).toHaveLength(3);
  expect(screen.queryByRole('button')).toBeNull();
});
