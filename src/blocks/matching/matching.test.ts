import { describe, expect, it } from 'vitest';

import type { Answer } from '../../core/blockState.ts';
import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { gradeQuestion, interactionParts, optionOrder, rightAnswer } from '../questions.ts';
import { lintMatching } from './build.ts';
import { matchingFixtures } from './fixtures.ts';

const question = compileFixture('matching', matchingFixtures.roles);

const put = (...pairs: readonly (readonly [number, number])[]): Answer => ({
  kind: 'pairs',
  pairs,
});

const named = (item: number, id: string) => ({ item, id });

const RIGHT = put([1, 1], [2, 2], [3, 3], [4, 4]);

it('keeps a partner for each item, one item to each', () => {
  expect(question).toMatchObject({
    state: { kind: 'pairs', items: [1, 2, 3, 4], most: 1 },
    done: { when: 'answered' },
  });
  expect(question.state).toHaveProperty('places', [5, 2, 4, 3, 1]);
});

it('reads its partners in an order that does not tell what belongs together', () => {
  expect(linearizeBlock(question).map(({ text }) => text)).toEqual([
    'Who does what?',
    'Peer worker',
    'Recovery coach',
    'Advocate',
    'Case manager',
    'Helps out now and then, unpaid',
    'Helps somebody find and reach goals of their own',
    'Sees that services work together',
    'Speaks up for somebody’s rights',
    'Uses their own experience of recovery at work',
  ]);
});

it('shows partners in an order of each learner’s own, which is not that of the items', () => {
  const orders = Array.from({ length: 40 }, (_, seed) => optionOrder(question, seed, true));
  const parted = orders.map((order) => [order.slice(0, 4).join(), order.slice(4).join()]);
  expect(new Set(parted.map(([, partners]) => partners)).size).toBeGreaterThan(20);
  const alike = parted.filter(([items, partners]) => partners?.replace('5,', '') === items);
  expect(alike.length).toBeLessThan(10);
});

it('is graded by the pairs that are right', () => {
  expect(rightAnswer(question)).toEqual(RIGHT);
  expect(gradeQuestion(question, RIGHT)).toEqual({ points: 1, correct: true });
  expect(gradeQuestion(question, put([1, 1], [2, 5], [3, 4]))).toEqual({
    points: 0.25,
    correct: false,
  });
});

it('tells an LMS which partner each item was put to, by the item that it belongs to', () => {
  const [told] = interactionParts(question, put([1, 2], [2, 5]));
  expect(told?.answer).toMatchObject({
    kind: 'matching',
    response: [
      [named(1, 'peer-worker'), named(2, 'coach')],
      [named(2, 'coach'), named(5, 'volunteer')],
    ],
    right: [
      [named(1, 'peer-worker'), named(1, 'peer-worker')],
      [named(2, 'coach'), named(2, 'coach')],
      [named(3, 'advocate'), named(3, 'advocate')],
      [named(4, 'manager'), named(4, 'manager')],
    ],
  });
});

describe('advice', () => {
  const one = { id: 'one', text: 'One', partner: 'First' };
  const two = { id: 'two', text: 'Two', partner: 'Second' };
  const sound = { pairs: [one, two], feedback: { incorrect: 'Look again.' } };

  it.each([
    ['a sound question', sound, []],
    ['one pair', { ...sound, pairs: [one] }, ['error single-pair pairs']],
    [
      'one pair and a partner too many',
      { ...sound, pairs: [one], distractors: [{ id: 'x', text: 'Third' }] },
      [],
    ],
    [
      'two cards that say the same',
      { ...sound, pairs: [one, { ...two, text: 'one.' }] },
      ['warning alike-options pairs.1.text'],
    ],
    [
      'two partners that say the same',
      { ...sound, pairs: [one, { ...two, partner: 'First!' }] },
      ['error alike-options pairs.1.partner'],
    ],
    [
      'a partner too many that says the same as another',
      { ...sound, distractors: [{ id: 'x', text: 'second' }] },
      ['error alike-options distractors.0.text'],
    ],
    [
      'a memory with a partner that belongs to nothing',
      { ...sound, look: 'memory' as const, distractors: [{ id: 'x', text: 'Third' }] },
      ['warning idle-partners distractors'],
    ],
    [
      'a memory of more than anybody keeps in mind',
      {
        ...sound,
        look: 'memory' as const,
        pairs: [...'abcdefghi'].map((id) => ({ id, text: `${id}1`, partner: `${id}2` })),
      },
      ['warning many-items pairs'],
    ],
    ['no feedback', { pairs: [one, two] }, ['warning missing-feedback feedback']],
  ])('on %s', (_name, authored, expected) => {
    const advice = lintMatching({ feedback: undefined, look: 'places', ...authored });
    expect(advice.map(({ severity, rule, path }) => `${severity} ${rule} ${path.join('.')}`)).toEqual(expected); // prettier-ignore
  });
});
