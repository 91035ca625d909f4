import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { lintTextImage } from './build.ts';
import { textImageFixtures } from './fixtures.ts';

const read = (authored: unknown) => linearizeBlock(compileFixture('textImage', authored));

describe('words and a picture', () => {
  it('have the picture first unless the author says otherwise', () => {
    expect(compileFixture('textImage', textImageFixtures.before)).toMatchObject({
      state: { kind: 'none' },
      done: { when: 'passed' },
      content: { place: 'before', picture: { source: 'media/team.svg' } },
    });
  });

  it('are read in the order in which they stand', () => {
    const seen = { kind: 'paragraph', text: 'Three people plan at a round table.' };
    const said = { kind: 'paragraph', text: 'What was planned together is done together.' };
    expect(read(textImageFixtures.after)).toEqual([said, seen]);
    expect(read({ ...textImageFixtures.after, place: 'above' })).toEqual([seen, said]);
  });

  it('are read as the words alone where the picture only decorates', () => {
    expect(read(textImageFixtures.full)).toEqual([
      { kind: 'heading', level: 2, text: 'The way there' },
      { kind: 'paragraph', text: 'Recovery is walked rather than reached.' },
    ]);
  });

  it.each([
    ['a title alone', { title: 'Hope' }, []],
    ['no words', {}, ['error picture-without-words']],
    ['201 words', { text: 'word '.repeat(201) }, ['warning long-text']],
    ['40 words on the picture', { place: 'behind', text: 'word '.repeat(40) }, []],
    ['41', { place: 'behind', text: 'word '.repeat(41) }, ['warning long-text-on-picture']],
    ['a list on it', { place: 'behind', text: '- Hope' }, ['warning list-on-picture']],
    ['no alternative', { text: 'Hope', decorative: false }, ['error missing-alternative']],
  ] as const)('with %s', (_name, fields, expected) => {
    const block = { place: 'before', decorative: true, ...fields } as const;
    expect(lintTextImage(block).map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(
      expected,
    );
  });
});
