import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';

beforeAll(() => preloadViews(['text']));

it('sets a title and running text, and says where links lead', () => {
  const block = compileFixture('text', {
    type: 'text',
    id: 'welcome',
    title: 'Welcome',
    text: 'Read [the guide](https://example.org) first.\n\n### In short\n\n- Ask early',
  });
  render(<BlockHost block={block} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Welcome' })).toBeDefined();
  expect(screen.getByRole('heading', { level: 3, name: 'In short' })).toBeDefined();
  expect(
    screen.getByRole('link', { name: 'the guide, example.org, opens in a new tab' }),
  ).toBeDefined();
  expect(screen.getByRole('listitem').textContent).toBe('Ask early');
});
