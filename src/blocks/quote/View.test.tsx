import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { quoteFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['quote']));

const show = (authored: unknown) => render(<BlockHost block={compileFixture('quote', authored)} />);

describe('a quote', () => {
  it('is a figure with the words, and whose they are as its caption', async () => {
    show(quoteFixtures.short);
    const figure = await screen.findByRole('figure');
    expect(within(figure).getByRole('blockquote').textContent).toBe(
      'Knowing that you are not alone can be where hope begins.',
    );
    expect(figure.querySelector('figcaption')?.textContent).toBe(
      'After a member of the Finding North Network, in our words',
    );
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('leads to its source in a new tab, and says so', async () => {
    show(quoteFixtures.linked);
    const link = await screen.findByRole('link', {
      name: 'A saying of the disability movement, example.org, opens in a new tab',
    });
    expect(link.getAttribute('href')).toBe('https://www.example.org/nothing-about-us');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('stands without a caption while its author is still looking for one', async () => {
    show({ type: 'quote', id: 'hope', text: 'Hope.' });
    expect((await screen.findByRole('figure')).querySelector('figcaption')).toBeNull();
  });

  it.each(Object.entries(quoteFixtures))('draws the example %s', async (_, authored) => {
    show(authored);
    expect(await screen.findByRole('blockquote')).toBeDefined();
  });
});
