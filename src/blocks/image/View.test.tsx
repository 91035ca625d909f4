import { fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

import { MediaBase } from '../../ui/MediaBase.tsx';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';

beforeAll(() => preloadViews(['image']));

const ladder = {
  type: 'image',
  id: 'ladder',
  file: 'ladder.svg',
  alternative: 'A ladder with three landings',
  caption: 'Three ways of working with people.',
  longDescription: 'At the foot stands *doing to*.',
  credit: 'Waymark, CC BY 4.0',
};

const show = (authored: unknown) =>
  render(
    <MediaBase value="./content/">
      <BlockHost block={compileFixture('image', authored)} />
    </MediaBase>,
  );

it('is a figure with its alternative, its caption and its long description', async () => {
  show(ladder);
  const image = await screen.findByRole('img', { name: 'A ladder with three landings' });
  expect(image.getAttribute('src')).toBe('./content/media/ladder.svg');
  expect(screen.getByRole('figure').textContent).toContain('Three ways of working with people.');
  expect(screen.getByText('Credit: Waymark, CC BY 4.0')).toBeDefined();
  expect(screen.getByText('What this picture shows').closest('details')?.open).toBe(false);
});

it('is skipped by screen readers when it only decorates', async () => {
  show({ type: 'image', id: 'leaf', file: 'leaf.svg', decorative: true });
  const image = await screen.findByRole('presentation');
  expect(image.getAttribute('alt')).toBe('');
});

it('gives its words when the file cannot be had', async () => {
  show(ladder);
  fireEvent.error(await screen.findByRole('img'));
  expect(
    screen.getByText('This picture could not be loaded. A ladder with three landings'),
  ).toBeDefined();
});
