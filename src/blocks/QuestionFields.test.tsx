import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';

import { BlockHost } from './BlockHost.tsx';
import { compileFixture } from './compileFixture.ts';
import { sortingFixtures } from './sorting/fixtures.ts';
import { preloadViews } from './views.ts';

beforeAll(() => preloadViews(['sorting']));

// Whatever comes or goes with the answer does so within its one child: Chrome draws no cards else.
test('the group of a question keeps its children once the answer stands', async () => {
  const authored = sortingFixtures.peerWork;
  render(<BlockHost block={compileFixture('sorting', authored)} act={vi.fn()} />);
  const group = await screen.findByRole('group', { name: authored.question });
  const before = [...group.children];
  const words = group.textContent;
  for (const list of screen.getAllByRole('combobox')) await userEvent.selectOptions(list, '1');
  await userEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
  expect(screen.getByText('Partly right.')).toBeDefined();
  expect(group.textContent).not.toBe(words);
  expect([...group.children]).toEqual(before);
});
