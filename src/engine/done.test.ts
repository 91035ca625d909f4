import { expect, test } from 'vitest';

import type { PlayableBlock } from '../blocks/playable.ts';
import type { BlockState } from '../core/blockState.ts';
import { isDoneByState } from './done.ts';
import { cards, choice, gate, text } from './testing/buildBlocks.ts';

const key = () => 1;
const answer = (chosen: readonly number[], submitted: boolean): BlockState => ({
  kind: 'answer',
  answer: { kind: 'choice', chosen },
  submitted,
});

const played = (...ranges: readonly (readonly [number, number])[]): BlockState => ({
  kind: 'ranges',
  ranges,
});

test('cards are done when each was turned', () => {
  const block = cards('cards', 2)(key);
  expect(isDoneByState(block, null)).toBe(false);
  expect(isDoneByState(block, { kind: 'items', items: [2] })).toBe(false);
  expect(isDoneByState(block, { kind: 'items', items: [1, 2] })).toBe(true);
});

test('cards that an update took away do not matter any more', () => {
  expect(isDoneByState(cards('cards', 1)(key), { kind: 'items', items: [1, 7] })).toBe(true);
});

test('a question is done when an answer was submitted, right or wrong', () => {
  const block = choice('recall', { right: 'a' })(key);
  expect(isDoneByState(block, answer([0], false))).toBe(false);
  expect(isDoneByState(block, answer([1], true))).toBe(true);
});

test('a question that must be right is done by a right answer only', () => {
  const block = choice('recall', { right: 'a', mustBeCorrect: true })(key);
  expect(isDoneByState(block, answer([1], true))).toBe(false);
  expect(isDoneByState(block, answer([0], false))).toBe(false);
  expect(isDoneByState(block, answer([0], true))).toBe(true);
});

test('a recording is done when its share was played, in whatever parts', () => {
  const block: PlayableBlock = {
    ...text('film')(key),
    state: { kind: 'ranges', length: 100 },
    done: { when: 'watched', share: 0.8 },
  };
  expect(isDoneByState(block, null)).toBe(false);
  expect(isDoneByState(block, played([0, 50], [60, 89]))).toBe(false);
  expect(isDoneByState(block, played([0, 50], [60, 90]))).toBe(true);
});

test('nothing that was merely seen is done by it', () => {
  expect(isDoneByState(text('read')(key), null)).toBe(false);
  expect(isDoneByState(gate('on')(key), null)).toBe(false);
});

const took = (...steps: readonly number[]) =>
  ({ kind: 'answer', answer: { kind: 'path', steps }, submitted: false }) as const;

test('a story is done when it came to an ending, whichever', () => {
  const block: PlayableBlock = {
    ...text('story')(key),
    state: {
      kind: 'path',
      start: 1,
      options: [
        { item: 1, from: 1, to: 2 },
        { item: 2, from: 2, to: null },
      ],
    },
    done: { when: 'ended' },
  };
  expect(isDoneByState(block, null)).toBe(false);
  expect(isDoneByState(block, took(1))).toBe(false);
  expect(isDoneByState(block, took(1, 2))).toBe(true);
});

test('a checklist is done when everything is ticked', () => {
  const block: PlayableBlock = {
    ...text('plan')(key),
    state: { kind: 'choice', items: [0, 1], multiple: true },
    done: { when: 'all' },
  };
  expect(isDoneByState(block, answer([0], false))).toBe(false);
  expect(isDoneByState(block, answer([0, 1], false))).toBe(true);
});
