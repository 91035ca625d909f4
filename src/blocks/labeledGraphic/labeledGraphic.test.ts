import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { labeledGraphicFixtures } from './fixtures.ts';
import { lintLabeledGraphic } from './build.ts';
import { areDense } from '../pinDistance.ts';
import { labeledGraphicSchema } from './author.ts';

const ladder = compileFixture('labeledGraphic', labeledGraphicFixtures.ladder);

describe('a labelled graphic', () => {
  it('keeps which points were opened, and is done when each was', () => {
    expect(ladder).toMatchObject({
      content: { source: 'media/ladder.svg', pins: [{ item: 1, x: 16.5, y: 90.6 }, {}, {}] },
      state: { kind: 'items', items: [1, 2, 3] },
      done: { when: 'opened' },
      slots: [],
    });
  });

  it('reads as its alternative and its numbered points', () => {
    expect(linearizeBlock(ladder)).toEqual([
      { kind: 'heading', level: 2, text: 'The ladder of participation' },
      {
        kind: 'paragraph',
        text: 'How much say do people have? Choose a landing to look closer.',
      },
      {
        kind: 'paragraph',
        text: 'A ladder with three landings, from doing to at the foot to doing with at the top.',
      },
      { kind: 'heading', level: 3, text: '1. Doing to', on: 'Doing to' },
      { kind: 'paragraph', text: 'Care happens to people; they are expected to go along.' },
      { kind: 'heading', level: 3, text: '2. Doing for', on: 'Doing for' },
      { kind: 'paragraph', text: 'People are asked, others decide.' },
      { kind: 'heading', level: 3, text: '3. Doing with', on: 'Doing with' },
      { kind: 'paragraph', text: 'People decide together.' },
    ]);
  });

  it.each([
    [-1, false],
    [0, true],
    [100, true],
    [100.5, false],
  ])('at %s percent is on the picture: %s', (x, valid) => {
    const { ladder: authored } = labeledGraphicFixtures;
    const moved = { ...authored, pins: [pin(x, 50)] };
    expect(labeledGraphicSchema.safeParse(moved).success).toBe(valid);
  });

  it.each([
    ['nothing for those who cannot see it', undefined, [], ['error missing-alternative']],
    ['a file name', 'ladder.svg', [], ['warning alternative-is-file-name']],
    ['points apart', 'A ladder', [pin(10, 10), pin(16, 10)], []],
    ['points too close', 'A ladder', [pin(10, 10), pin(14, 14)], ['warning points-too-close']],
    ['a long point', 'A ladder', [pin(1, 1, 'word '.repeat(81))], ['warning long-point']],
  ])('with %s', (_name, alternative, pins, expected) => {
    const found = lintLabeledGraphic({ alternative, pins });
    expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });

  it('has smaller pins where they lie close together', () => {
    expect(areDense([pin(10, 10), pin(25, 10)])).toBe(false);
    expect(areDense([pin(10, 10), pin(80, 80), pin(24, 10)])).toBe(true);
  });
});

function pin(x: number, y: number, text = 'Words.') {
  return { id: 'a', x, y, title: 'A', text };
}
