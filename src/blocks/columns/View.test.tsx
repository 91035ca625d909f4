import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { columnsFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['columns']));

it('has its columns in reading order, each below its own heading', async () => {
  render(<BlockHost block={compileFixture('columns', columnsFixtures.three)} />);
  await screen.findByRole('heading', { name: 'Three landings', level: 2 });
  const headings = screen.getAllByRole('heading', { level: 3 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'Doing to',
    'Doing for',
    'Doing with',
  ]);
});
