import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

import { MediaBase } from '../../ui/MediaBase.tsx';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { textImageFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['textImage']));

const show = (authored: unknown) =>
  render(
    <MediaBase value="./content/">
      <BlockHost block={compileFixture('textImage', authored)} />
    </MediaBase>,
  );

const follows = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

it('stands in the order that its author chose, whatever it looks like', async () => {
  show(textImageFixtures.before);
  const heading = await screen.findByRole('heading', { name: 'Plan at one table' });
  const picture = screen.getByRole('img', { name: 'Three people plan at a round table.' });
  expect(follows(picture, heading)).toBe(true);
});

it('has its words first where the picture comes after them', async () => {
  show(textImageFixtures.after);
  const picture = await screen.findByRole('img');
  const words = screen.getByText('What was planned together is done together.');
  expect(follows(words, picture)).toBe(true);
  expect(screen.getByText('Credit: Drawing: Waymark, CC BY 4.0')).toBeDefined();
});

it('keeps its heading a heading on a picture, and says who made that once', async () => {
  show(textImageFixtures.behind);
  expect(await screen.findByRole('heading', { name: 'First steps are small ones' })).toBeDefined();
  expect(screen.getAllByText('Credit: Drawing: Waymark, CC BY 4.0')).toHaveLength(1);
});
