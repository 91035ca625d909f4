import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

import { fetchLatexReader } from '../../richtext/latexReader.ts';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { mathFixtures } from './fixtures.ts';

beforeAll(() => Promise.all([preloadViews(['math']), fetchLatexReader()]));

it('sets a formula in a line of its own, said in words, with its number beside it', () => {
  render(<BlockHost block={compileFixture('math', mathFixtures.rightToLeft)} />);
  const formula = screen.getByLabelText('A equals pi r squared');
  expect([formula.tagName, formula.getAttribute('display')]).toEqual(['math', 'block']);
  expect(formula.closest('[dir]')?.getAttribute('dir')).toBe('ltr');
  expect(screen.getByText('(٢)')).toBeDefined();
});
