import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { dividerFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['divider']));

const show = (authored: unknown) =>
  render(<BlockHost block={compileFixture('divider', authored)} />);

it('is a line that parts', async () => {
  show(dividerFixtures.line);
  expect(await screen.findByRole('separator')).toBeDefined();
});

it('says what stands in it as words, which no screen reader skips', async () => {
  show({ ...dividerFixtures.labelled, number: 2 });
  expect((await screen.findByRole('paragraph')).textContent).toBe('2 A pause to think');
  expect(screen.queryByRole('separator')).toBeNull();
});
