import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { embedFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['embed']));

// What was agreed to lasts as long as the page, which all tests share: each agrees to one of its own.
const shownAt = (host: string, authored: (typeof embedFixtures)[keyof typeof embedFixtures]) =>
  compileFixture('embed', { ...authored, address: `https://${host}/shown` });

const frame = () => document.querySelector('iframe');
const agree = (host: string) => screen.findByRole('button', { name: `Open from ${host}` });

it('asks nothing of the other site before the learner agrees, and stands beside a link to it', async () => {
  render(<BlockHost block={compileFixture('embed', embedFixtures.map)} />);
  await agree('www.openstreetmap.org');
  expect(frame()).toBeNull();
  expect(screen.getByText(/learns that you look at it/)).toBeDefined();
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: /by itself on OpenStreetMap/ });
  expect([link.href, link.target, link.rel]).toEqual([
    embedFixtures.map.page,
    '_blank',
    'noopener noreferrer',
  ]);
});

it('shows the page with as few rights as it can, and leads the focus to it', async () => {
  render(<BlockHost block={shownAt('maps.example', embedFixtures.map)} />);
  await userEvent.click(await agree('maps.example'));
  const shown = frame();
  expect(
    ['src', 'title', 'sandbox', 'allow', 'referrerpolicy'].map((name) => shown?.getAttribute(name)),
  ).toEqual([
    'https://maps.example/shown',
    'Our meeting places on the map',
    'allow-scripts allow-same-origin allow-forms',
    '',
    'no-referrer',
  ]);
  expect(document.activeElement).toBe(shown);
});

describe('where it must be opened', () => {
  const block = compileFixture('embed', embedFixtures.mustBeOpened);
  const opened = { type: 'open', item: 1 };

  it('counts a word that its words were read', async () => {
    const act = vi.fn<(action: unknown) => void>();
    render(<BlockHost block={block} act={act} />);
    await userEvent.click(await screen.findByRole('button', { name: 'I have read this' }));
    expect(act.mock.calls).toEqual([[opened]]);
  });

  it('counts its link', async () => {
    const act = vi.fn<(action: unknown) => void>();
    render(<BlockHost block={block} act={act} />);
    await userEvent.click(await screen.findByRole('link', { name: /by itself/ }));
    expect(act.mock.calls).toEqual([[opened]]);
  });

  it('counts that it was opened here', async () => {
    const act = vi.fn<(action: unknown) => void>();
    render(<BlockHost block={shownAt('walks.example', embedFixtures.mustBeOpened)} act={act} />);
    expect(act).not.toHaveBeenCalled();
    await userEvent.click(await agree('walks.example'));
    expect(act.mock.calls).toEqual([[opened]]);
  });
});
