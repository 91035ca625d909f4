import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';

import { MediaBase, MediaInPage } from '../../ui/MediaBase.tsx';
import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { resourcesFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['resources']));

async function show(authored: unknown) {
  render(
    <MediaBase value="./content/">
      <BlockHost block={compileFixture('resources', authored)} />
    </MediaBase>,
  );
  return within(await screen.findByRole('list')).getAllByRole('listitem');
}

const link = (name: string) => {
  const found = screen.getByRole('link', { name });
  return ['href', 'target', 'download'].map((attribute) => found.getAttribute(attribute));
};

describe('resources', () => {
  it('lead to pages in a new tab, and say so', async () => {
    const [review] = await show(resourcesFixtures.long);
    expect(
      link('Co-production in mental health: a literature review, example.org, opens in a new tab'),
    ).toEqual(['https://www.example.org/co-production/review?from=course', '_blank', null]);
    expect(review?.textContent).toContain('New Economics Foundation');
    expect(review?.textContent).toContain('2013');
    expect(review?.textContent).toContain('example.org');
  });

  it('give files to keep, and say so', async () => {
    await show(resourcesFixtures.long);
    expect(link('A plan to fill in together, DOCX, 240 kB, downloads a file')).toEqual([
      './content/media/plan-template.docx',
      null,
      'plan-template.docx',
    ]);
    expect(screen.getByText('DOCX, 240 kB')).toBeDefined();
  });

  it('offer the copy in the course beside the page', async () => {
    await show(resourcesFixtures.long);
    expect(link('Copy kept in this course, PDF, 240 kB, opens in a new tab')).toEqual([
      './content/media/handbook.pdf',
      '_blank',
      null,
    ]);
  });

  it('are downloaded where the page itself carries them: no tab opens such an address', async () => {
    render(
      <MediaInPage value={(path) => `blob:null/${path}`}>
        <BlockHost block={compileFixture('resources', resourcesFixtures.long)} />
      </MediaInPage>,
    );
    await screen.findByRole('list');
    expect(link('Copy kept in this course, PDF, 240 kB, downloads a file')).toEqual([
      'blob:null/media/handbook.pdf',
      null,
      'handbook.pdf',
    ]);
  });

  it('are only named where no link is known, and nothing is invented', async () => {
    const items = await show(resourcesFixtures.long);
    const classic = items[3] ?? document.body;
    expect(within(classic).queryByRole('link')).toBeNull();
    expect(within(classic).getByText('A ladder of citizen participation')).toBeDefined();
    expect(within(classic).getByText('Search for it by its title')).toBeDefined();
  });

  it('call and write without leaving the page', async () => {
    await show(resourcesFixtures.long);
    expect(link('Lifeline, day and night')).toEqual(['tel:131114', null, null]);
    expect(link('Your peer coordinator')).toEqual(['mailto:peers@example.org', null, null]);
  });

  it.each(Object.entries(resourcesFixtures))('draw the example %s', async (_, authored) => {
    expect(await show(authored)).toHaveLength(authored.items.length);
  });
});
