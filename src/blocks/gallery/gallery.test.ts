import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { lintGallery } from './build.ts';
import { galleryFixtures } from './fixtures.ts';

const seen = { id: 'seen', file: 'team.svg', alternative: 'Three people.' };
const other = { id: 'other', file: 'hills.svg', alternative: 'Hills.' };

describe('a gallery', () => {
  it('shows all pictures side by side unless its author says otherwise', () => {
    expect(compileFixture('gallery', galleryFixtures.grid)).toMatchObject({
      state: { kind: 'none' },
      done: { when: 'passed' },
      content: { look: 'grid' },
    });
  });

  it('reads as what each picture shows, and its caption', () => {
    expect(linearizeBlock(compileFixture('gallery', galleryFixtures.carousel))).toEqual(
      [
        'A path leads over low hills.',
        'The way there.',
        'Three people plan at a round table.',
        'Everybody sits at the same height.',
        'A ladder with three landings.',
      ].map((text) => ({ kind: 'paragraph', text })),
    );
  });

  it('leaves out what is still to be chosen', () => {
    const pictures = [seen, { id: 'later', caption: 'Later.' }];
    const { content } = compileFixture('gallery', { type: 'gallery', id: 'two', pictures });
    expect(content.pictures.map(({ source }) => source)).toEqual(['media/team.svg']);
  });

  it.each([
    ['two pictures', [seen, other], []],
    ['one', [seen], ['warning single-picture']],
    ['one to choose', [seen, { id: 'later' }], ['warning picture-to-choose']],
    ['no words', [seen, { id: 'later', file: 'b.png' }], ['error missing-alternative']],
    ['41 words', [seen, { ...other, caption: 'word '.repeat(41) }], ['warning long-caption']],
  ])('with %s', (_name, pictures, expected) => {
    expect(lintGallery({ pictures }).map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(
      expected,
    );
  });
});
