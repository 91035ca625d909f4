import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { quoteFixtures } from './fixtures.ts';
import { lintQuote } from './build.ts';

describe('a quote', () => {
  it('is done when the learner goes past it', () => {
    expect(compileFixture('quote', quoteFixtures.short)).toMatchObject({
      state: { kind: 'none' },
      done: { when: 'passed' },
      content: {
        attribution: 'After a member of the Finding North Network, in our words',
        link: null,
      },
    });
  });

  it('reads as its words, then whose they are', () => {
    expect(linearizeBlock(compileFixture('quote', quoteFixtures.linked))).toEqual([
      { kind: 'paragraph', text: 'Nothing about us without us.' },
      { kind: 'paragraph', text: 'A saying of the disability movement' },
    ]);
  });

  it.each([
    ['words and a name', { text: 'Hope.', attribution: 'A peer' }, []],
    ['no name', { text: 'Hope.' }, ['error missing-attribution']],
    ['60 words', { text: 'word '.repeat(60), attribution: 'A peer' }, []],
    ['61 words', { text: 'word '.repeat(61), attribution: 'A peer' }, ['warning long-quote']],
    ['marks of its own', { text: '“Hope.”', attribution: 'A peer' }, ['warning quote-in-marks']],
    ['a quote within', { text: 'I said “yes”.', attribution: 'A peer' }, []],
    ['a list', { text: '- Hope', attribution: 'A peer' }, ['warning quote-not-paragraphs']],
    ['slanted words first', { text: '*Hope* it is.', attribution: 'A peer' }, []],
  ])('with %s', (_name, quote, expected) => {
    expect(lintQuote(quote).map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});
