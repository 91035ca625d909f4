import { describe, expect, it, test } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { fileFacts, formatOf } from '../fileFacts.ts';
import { linearizeBlock } from '../linearize.ts';
import { resourcesFixtures } from './fixtures.ts';
import { lintResources } from './build.ts';
import { linkPlace } from './source.ts';

describe('resources', () => {
  it('are done when the learner goes past them', () => {
    expect(compileFixture('resources', resourcesFixtures.short)).toMatchObject({
      state: { kind: 'none' },
      done: { when: 'passed' },
    });
  });

  it('compile with the addresses of their files', () => {
    const { content } = compileFixture('resources', resourcesFixtures.long);
    expect(content.items[1]).toEqual({
      title: 'A plan to fill in together',
      link: null,
      file: 'media/plan-template.docx',
      bytes: 240_000,
      publisher: null,
      year: null,
      note: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Print it large enough for two people to write on at once.' },
          ],
        },
      ],
    });
  });

  it('read as what they are called, who published them, and where they are', () => {
    expect(linearizeBlock(compileFixture('resources', resourcesFixtures.long)).slice(0, 5)).toEqual(
      [
        { kind: 'heading', level: 2, text: 'To read further' },
        { kind: 'paragraph', text: 'Nothing here is needed for the quiz.' },
        {
          kind: 'listItem',
          text: 'Co-production in mental health: a literature review. New Economics Foundation. 2013. example.org',
          on: 'Co-production in mental health: a literature review',
        },
        { kind: 'paragraph', text: 'Chapter 2 tells what co-production is not.' },
        { kind: 'listItem', text: 'A plan to fill in together', on: 'A plan to fill in together' },
      ],
    );
  });
});

describe('what a resource says of itself', () => {
  it.each([
    ['https://www.example.org/a?b#c', 'example.org'],
    ['https://Library.Example.org:8443', 'library.example.org'],
    ['mailto:peers@example.org?subject=Hello', 'peers@example.org'],
    ['tel:131114', '131114'],
    ['mailto:100%@example.org', '100%@example.org'],
  ])('of %s, where it leads', (link, place) => {
    expect(linkPlace(link)).toBe(place);
  });

  it.each([
    ['plan.docx', 'DOCX'],
    ['2026/plan.final.pdf', 'PDF'],
    ['plan', ''],
  ])('of %s, its format', (file, format) => {
    expect(formatOf(file)).toBe(format);
  });
});

test.each([
  ['media/plan.pdf', 240_300, 'en', 'PDF, 240 kB'],
  ['media/plan.pdf', 12, 'en', 'PDF, 1 kB'],
  ['media/film.mp4', 3_450_000, 'en', 'MP4, 3.5 MB'],
  ['media/plan.pdf', null, 'en', 'PDF'],
  ['media/plan.pdf', 240_300, 'de', 'PDF, 240 kB'],
])('%s of %s bytes is told in %s as %s', (file, bytes, language, facts) => {
  expect(fileFacts(file, bytes, language)).toBe(facts);
});

describe('advice on a resource', () => {
  it.each([
    ['a link', { link: 'https://example.org' }, []],
    ['a file', { file: 'plan.pdf' }, []],
    ['a publisher', { publisher: 'NEF' }, []],
    ['none of them', { year: 2013 }, ['resource-nowhere at items.0']],
    [
      'an address for a title',
      { title: 'https://example.org/a', link: 'https://example.org/a' },
      ['address-as-title at items.0.title'],
    ],
    ['a long note', { publisher: 'NEF', note: 'word '.repeat(41) }, ['long-note at items.0.note']],
  ])('with %s', (_name, resource, expected) => {
    const items = [{ id: 'review', title: 'A review', ...resource }];
    const found = lintResources({ items }).map(({ rule, path }) => `${rule} at ${path.join('.')}`);
    expect(found).toEqual(expected);
  });
});
