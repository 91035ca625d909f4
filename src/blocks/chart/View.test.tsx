import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { chartFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['chart']));

const cells = () =>
  screen.getAllByRole('row').map(({ children }) => [...children].map((cell) => cell.textContent));

it.each([
  ['short', 'A bar chart. The table below has its figures.'],
  ['line', 'A line chart. The table below has its figures.'],
  ['pie', 'A pie chart. The table below has its figures.'],
] as const)('draws the example %s, and says what it is', (fixture, name) => {
  render(<BlockHost block={compileFixture('chart', chartFixtures[fixture])} />);
  expect(screen.getByText(name)).toBeDefined();
});

it('has its figures as a table', () => {
  render(<BlockHost block={compileFixture('chart', chartFixtures.compared)} />);
  expect(cells()).toEqual([
    ['What', 'At first', 'After a year'],
    ['I feel alone', '62', '34'],
    ['I feel heard', '28', '71'],
    ['What changed in trust', '-12.5', '20'],
  ]);
});

it.each([
  ['%', '61%'],
  ['people', '61 people (61%)'],
])('says a share of a pie in %s once', (unit, words) => {
  const rows = [
    { id: 'yes', label: 'Yes', value: 61 },
    { id: 'no', label: 'No', value: 39 },
  ];
  const chart = { type: 'chart', id: 'asked', title: 'Most say yes', look: 'pie', unit, rows };
  render(<BlockHost block={compileFixture('chart', chart)} />);
  expect(screen.getByText(words, { selector: 'li > span' })).toBeDefined();
});
