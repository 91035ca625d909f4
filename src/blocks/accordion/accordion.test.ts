import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { accordionFixtures } from './fixtures.ts';
import { lintAccordion } from './build.ts';

describe('an accordion', () => {
  it('keeps which sections were opened, and is done when each was', () => {
    expect(compileFixture('accordion', accordionFixtures.short)).toMatchObject({
      state: { kind: 'items', items: [1, 2] },
      done: { when: 'opened' },
      slots: [],
    });
  });

  it('holds blocks in the slots of its sections', () => {
    const { content, slots } = compileFixture('accordion', accordionFixtures.holdingBlocks);
    expect(content.panels.map(({ item, text }) => [item, text !== null])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(
      slots.map(({ item, blocks }) => [item, blocks.map(({ type, key }) => [type, key])]),
    ).toEqual([
      [1, [['flipCards', 2]]],
      [
        2,
        [
          ['text', 3],
          ['trueFalse', 4],
        ],
      ],
    ]);
  });

  it('reads section by section, with the blocks of each below its heading', () => {
    const block = compileFixture('accordion', accordionFixtures.holdingBlocks);
    expect(linearizeBlock(block)).toEqual([
      { kind: 'heading', level: 2, text: 'Try it yourself' },
      { kind: 'heading', level: 3, text: 'Two cards' },
      { kind: 'heading', level: 4, text: 'Two principles' },
      { kind: 'heading', level: 4, text: 'Hope', names: 'card' },
      { kind: 'paragraph', text: 'People do recover.' },
      { kind: 'heading', level: 4, text: 'Choice', names: 'card' },
      { kind: 'paragraph', text: 'People decide for themselves.' },
      { kind: 'heading', level: 3, text: 'One question' },
      { kind: 'paragraph', text: 'Think first.' },
      { kind: 'paragraph', text: 'Take your time.' },
      { kind: 'paragraph', text: 'Everyone with lived experience is a peer worker.' },
    ]);
  });

  it.each([
    ['text', { text: 'Words.' }, []],
    ['blocks', { blocks: [{ type: 'text', id: 'a' }] }, []],
    ['neither', {}, [{ severity: 'error', rule: 'empty-panel', path: ['panels', 0] }]],
    [
      'a Continue',
      {
        blocks: [
          { type: 'text', id: 'a' },
          { type: 'continue', id: 'b' },
        ],
      },
      [{ severity: 'error', rule: 'continue-in-panel', path: ['panels', 0, 'blocks', 1] }],
    ],
  ])('with %s in a section', (_name, parts, expected) => {
    expect(lintAccordion({ panels: [{ id: 'p', title: 'P', ...parts }] })).toMatchObject(expected);
  });
});
