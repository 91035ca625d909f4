import { render, screen, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { calloutFixtures } from './fixtures.ts';
import { preloadViews } from '../views.ts';

beforeAll(() => preloadViews(['callout']));

it.each([
  [calloutFixtures.note, 'Note'],
  [calloutFixtures.tip, 'Tip'],
  [calloutFixtures.important, 'Important'],
  [calloutFixtures.care, 'Take care'],
])('says its tone in words', async (authored, tone) => {
  render(<BlockHost block={compileFixture('callout', authored)} />);
  expect(within(await screen.findByRole('note')).getByText(tone)).toBeDefined();
});

it('has its title as a heading', async () => {
  render(<BlockHost block={compileFixture('callout', calloutFixtures.tip)} />);
  expect(
    await screen.findByRole('heading', { level: 2, name: 'In your organisation' }),
  ).toBeDefined();
});
