import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { flipCardsFixtures } from './fixtures.ts';
import { lintFlipCards } from './build.ts';

const short = compileFixture('flipCards', flipCardsFixtures.short);

describe('flip cards', () => {
  it('keep which cards were turned, and are done when each was', () => {
    expect(short).toMatchObject({
      state: { kind: 'items', items: [1, 2] },
      done: { when: 'opened' },
      optional: false,
      slots: [],
    });
  });

  it('compile to numbered cards', () => {
    expect(short.content).toEqual({
      title: null,
      intro: null,
      cards: [
        { item: 1, front: 'Hope', back: paragraph('People do recover.') },
        { item: 2, front: 'Choice', back: paragraph('People decide for themselves.') },
      ],
    });
  });

  it('read as a heading and its text for each card', () => {
    const long = compileFixture('flipCards', flipCardsFixtures.long);
    expect(linearizeBlock(long).slice(0, 6)).toEqual([
      { kind: 'heading', level: 2, text: 'Six principles to plan by' },
      { kind: 'paragraph', text: 'Turn each card to see what it asks of a team.' },
      {
        kind: 'heading',
        level: 3,
        text: 'Whose strengths does a plan begin with, before anything else is written down?',
        names: 'card',
      },
      { kind: 'paragraph', text: 'With the strengths of the people who use the service.' },
      { kind: 'listItem', text: 'What works already?' },
      { kind: 'listItem', text: 'Who could help?' },
    ]);
  });

  it.each([
    [60, []],
    [61, [{ rule: 'long-card-back', path: ['cards', 1, 'back'] }]],
  ])('with %i words on a back', (words, expected) => {
    const cards = [
      { id: 'a', front: 'A', back: 'Short.' },
      { id: 'b', front: 'B', back: 'word '.repeat(words) },
    ];
    expect(lintFlipCards({ cards })).toMatchObject(expected);
  });
});

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
