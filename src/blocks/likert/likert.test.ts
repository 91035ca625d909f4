import { expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { definitions } from '../definitions.ts';
import { likertFixtures } from './fixtures.ts';
import { lintLikert } from './build.ts';

const agreement = compileFixture('likert', likertFixtures.agreement);
const own = compileFixture('likert', likertFixtures.ownScale);

it('has five points of agreement, in the words of the player, unless the author gives others', () => {
  expect(agreement).toMatchObject({
    content: { scale: null },
    state: { kind: 'choice', items: [1, 2, 3, 4, 5], multiple: false },
    done: { when: 'answered' },
  });
  expect(own.state).toEqual({ kind: 'choice', items: [1, 2, 3], multiple: false });
});

it('reads as its statement and the words of its own scale', () => {
  expect(linearizeBlock(agreement)).toEqual([
    { kind: 'paragraph', text: 'I know how to work well with a peer worker.' },
  ]);
  expect(linearizeBlock(own).slice(1)).toEqual([
    { kind: 'listItem', text: 'Never' },
    { kind: 'listItem', text: 'Sometimes' },
    { kind: 'listItem', text: 'Always' },
  ]);
});

const points = (...labels: readonly string[]) =>
  labels.map((label, index) => ({ id: `p${index}`, label }));

it.each([
  [1, false],
  [2, true],
  [7, true],
  [8, false],
])('with %i points is valid: %s', (count, valid) => {
  const scale = points(...Array.from({ length: count }, (_, index) => `Point ${index}`));
  const authored = { type: 'likert', id: 'a', statement: 'A', scale };
  expect(definitions.likert.schema.safeParse(authored).success).toBe(valid);
});

it('is warned of points that say the same', () => {
  expect(lintLikert({ scale: points('Often', 'Never', ' often. ') })).toEqual([
    {
      severity: 'warning',
      rule: 'alike-options',
      path: ['scale', 2, 'label'],
      message: 'This point says the same as another: learners cannot tell them apart.',
      remedy: 'Reword it, or remove one of the two.',
    },
  ]);
});

it('may have points that differ in a sign that means something', () => {
  expect(lintLikert({ scale: points('-1', '1', '+1') })).toEqual([]);
});
