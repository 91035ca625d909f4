import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { hotspotFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['hotspot']));

const regionsIn = (container: HTMLElement) => [
  ...container.querySelectorAll<HTMLLabelElement>('figure label'),
];

it('is answered by the list, whose names the regions do not change', async () => {
  const act = vi.fn();
  render(<BlockHost block={compileFixture('hotspot', hotspotFixtures.ladder)} act={act} />);
  await userEvent.click(await screen.findByRole('radio', { name: '2. The landing in the middle' }));
  expect(act.mock.calls).toEqual([[{ type: 'answer', answer: { kind: 'choice', chosen: [2] } }]]);
});

it('is answered on the picture just as well', async () => {
  const act = vi.fn();
  const block = compileFixture('hotspot', hotspotFixtures.several);
  const { container } = render(<BlockHost block={block} act={act} />);
  await screen.findAllByRole('checkbox');
  const [, middle, foot] = regionsIn(container);
  if (middle !== undefined) await userEvent.click(middle);
  if (foot !== undefined) await userEvent.click(foot);
  expect(act.mock.calls.map(([{ answer }]) => answer.chosen)).toEqual([[2], [2, 3]]);
  expect(regionsIn(container).map(({ dataset }) => dataset['chosen'])).toEqual([
    undefined,
    'true',
    'true',
  ]);
});

it('marks regions there and in the list once it was checked, and rests', async () => {
  const act = vi.fn();
  const block = compileFixture('hotspot', hotspotFixtures.ladder);
  const answer = { kind: 'choice' as const, chosen: [1] };
  const kept = { kind: 'answer' as const, answer, submitted: true };
  const { container } = render(<BlockHost block={block} kept={kept} act={act} />);
  await screen.findAllByRole('radio');
  expect(regionsIn(container).map(({ dataset }) => dataset['mark'])).toEqual([
    'wrong',
    'right',
    undefined,
  ]);
  expect(screen.getByText('They have a voice here, and no vote.')).toBeDefined();
  const [, middle] = regionsIn(container);
  if (middle !== undefined) await userEvent.click(middle);
  expect(act).not.toHaveBeenCalled();
});

it('marks only what was chosen while a try is left', async () => {
  const block = compileFixture('hotspot', hotspotFixtures.ladder);
  const answer = { kind: 'choice' as const, chosen: [1] };
  const kept = { kind: 'answer' as const, answer, submitted: true };
  const { container } = render(<BlockHost block={block} kept={kept} triesLeft={1} />);
  await screen.findAllByRole('radio');
  expect(regionsIn(container).map(({ dataset }) => dataset['mark'])).toEqual([
    'wrong',
    undefined,
    undefined,
  ]);
  expect(screen.queryByText('Right answer')).toBeNull();
});
