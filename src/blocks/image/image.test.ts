import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { imageFixtures } from './fixtures.ts';
import { lintImage } from './build.ts';

const LADDER = 'A ladder with three landings, from doing to at the foot to doing with at the top.';

describe('an image', () => {
  it('is done when the learner goes past it', () => {
    expect(compileFixture('image', imageFixtures.described)).toMatchObject({
      state: { kind: 'none' },
      done: { when: 'passed' },
      content: { source: 'media/team.svg', alternative: 'Three people plan at a round table.' },
    });
  });

  it('has an empty alternative when it only decorates, and then reads as nothing', () => {
    const decorative = compileFixture('image', imageFixtures.decorative);
    expect(decorative.content.alternative).toBe('');
    expect(linearizeBlock(decorative)).toEqual([]);
  });

  it('reads as its alternative, caption and long description', () => {
    expect(linearizeBlock(compileFixture('image', imageFixtures.complex))).toEqual([
      { kind: 'paragraph', text: LADDER },
      { kind: 'paragraph', text: 'The ladder of participation.' },
      { kind: 'paragraph', text: 'At the foot stands doing to: people are not asked.' },
      { kind: 'listItem', text: 'Then doing for.' },
      { kind: 'listItem', text: 'Then doing with.' },
    ]);
  });

  it.each([
    ['a description', { alternative: LADDER }, []],
    ['decorative', { decorative: true }, []],
    ['neither', {}, ['error missing-alternative']],
    ['not decorative', { decorative: false }, ['error missing-alternative']],
    ['both', { alternative: LADDER, decorative: true }, ['warning decorative-with-alternative']],
    ['a file name', { alternative: 'ladder-final.PNG' }, ['warning alternative-is-file-name']],
    ['the word image', { alternative: 'An image of a ladder' }, ['warning alternative-says-image']],
    ['an imaginary word', { alternative: 'Picture books on a table' }, []],
  ])('with %s', (_name, image, expected) => {
    expect(lintImage(image).map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});
