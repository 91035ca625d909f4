import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { timelineFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['timeline']));

it('is a list of events, each with a heading that says when', () => {
  render(<BlockHost block={compileFixture('timeline', timelineFixtures.short)} />);
  const headings = screen.getAllByRole('heading', { level: 3 });
  expect(headings.map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
    'H3 Week 1 Meet your team',
    'H3 Weeks 2 to 5 Go along with somebody',
    'H3 Week 6 Your first visit alone',
    'H3 After three months Look back together',
  ]);
  expect(screen.getByRole('img', { name: 'Three people plan at a round table.' })).toBeDefined();
});
