import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

import { MediaBase } from '../../ui/MediaBase.tsx';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { galleryFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['gallery']));

const show = (authored: unknown) =>
  render(
    <MediaBase value="./content/">
      <BlockHost block={compileFixture('gallery', authored)} />
    </MediaBase>,
  );

it('enlarges a picture with its words, and leads on from there', async () => {
  show(galleryFixtures.grid);
  fireEvent.click(await screen.findByRole('button', { name: /Enlarge picture 1 of 4/ }));
  const dialog = screen.getByRole('dialog', { name: 'Picture 1 of 4' });
  within(dialog).getByRole('img', { name: 'Three people plan at a round table.' });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Next picture' }));
  within(dialog).getByRole('heading', { name: 'Picture 2 of 4' });
  within(dialog).getByRole('img', { name: 'A path leads over low hills.' });
  within(dialog).getByText('Credit: Drawing: Waymark, CC BY 4.0');
});

it('cuts photos to the shape of the grid, and no drawing', () => {
  const [drawing] = galleryFixtures.grid.pictures;
  const photo = { id: 'photo', file: 'photo.jpg', alternative: 'A hill.' };
  show({ ...galleryFixtures.grid, pictures: [drawing, photo] });
  const drawn = screen.getAllByRole('button').map(({ dataset }) => dataset['drawing'] === 'true');
  expect(drawn).toEqual([true, false]);
});

it('has all pictures of a row in a list, and moves for nobody', async () => {
  show(galleryFixtures.carousel);
  expect(await screen.findAllByRole('listitem')).toHaveLength(3);
  const previous = screen.getByRole('button', { name: 'Previous picture' });
  expect(previous.getAttribute('aria-disabled')).toBe('true');
});

it('shows one large, and says which', async () => {
  show(galleryFixtures.large);
  const second = await screen.findByRole('button', { name: /Show picture 2 of 3/ });
  expect(second.getAttribute('aria-current')).toBeNull();
  fireEvent.click(second);
  expect(second.getAttribute('aria-current')).toBe('true');
  screen.getByRole('button', { name: 'A path leads over low hills. Enlarge picture 2 of 3' });
});
