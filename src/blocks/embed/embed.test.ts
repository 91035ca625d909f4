import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { embedFixtures } from './fixtures.ts';
import { lintEmbed } from './lint.ts';

it('is done by going past it', () => {
  const map = compileFixture('embed', embedFixtures.map);
  expect([map.state, map.done]).toEqual([{ kind: 'none' }, { when: 'passed' }]);
});

it('is done once it was opened, where its author asks for that', () => {
  const calculator = compileFixture('embed', embedFixtures.mustBeOpened);
  expect([calculator.state, calculator.done]).toEqual([
    { kind: 'items', items: [1] },
    { when: 'opened' },
  ]);
});

it('is called by its address where nobody says whose site it is', () => {
  const { content } = compileFixture('embed', embedFixtures.mustBeOpened);
  expect([content.provider, content.page]).toEqual([
    'walks.example.org',
    embedFixtures.mustBeOpened.address,
  ]);
});

it('reads as what it shows in words', () => {
  expect(linearizeBlock(compileFixture('embed', embedFixtures.map))).toEqual([
    { kind: 'heading', level: 2, text: 'Our meeting places on the map' },
    { kind: 'paragraph', text: 'Find the place that is nearest to you.' },
    {
      kind: 'paragraph',
      text: 'Three meeting places: the library, the town hall, and the garden by the river.',
    },
  ]);
});

describe('advice', () => {
  const inWords = 'Three places to meet.';
  const rulesOf = (address: string, words = inWords) =>
    lintEmbed({ address, inWords: words }).map(({ rule }) => rule);

  it.each([
    'https://www.openstreetmap.org/export/embed.html',
    'https://docs.google.com/forms/d/e/1AbC/viewform?embedded=true',
    'https://www.facebook.com/plugins/page.php?href=x',
    'https://a.sharepoint.com/x/Doc.aspx?sourcedoc=1&action=embedview',
    'https://xn--bcher-kva.example/',
  ])('has nothing against %s', (address) => {
    expect(rulesOf(address)).toEqual([]);
  });

  it.each([
    ['https://www.youtube.com/watch?v=abc123def', 'film-as-page'],
    ['https://player.vimeo.com/video/1', 'film-as-page'],
    ['https://wiki/page', 'site-of-own-network'],
    ['https://localhost:8080/', 'site-of-own-network'],
    ['https://board.intranet/1', 'site-of-own-network'],
    ['https://192.168.0.7/board', 'site-of-own-network'],
    ['https://www.google.com/search?q=maps', 'site-refuses-frames'],
    ['https://docs.google.com/document/d/1/edit', 'site-refuses-frames'],
    ['https://www.linkedin.com/in/somebody', 'site-refuses-frames'],
  ])('warns of %s: %s', (address, rule) => {
    expect(rulesOf(address)).toEqual([rule]);
  });

  it('asks for more than a word or two', () => {
    expect(rulesOf('https://maps.example/', 'A map.')).toEqual(['hardly-in-words']);
  });
});
