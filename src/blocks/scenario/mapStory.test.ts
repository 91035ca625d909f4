import { expect, test } from 'vitest';

import { mapStory } from './mapStory.ts';

const scene = (id: string, to: readonly string[], isEnding = false) => ({
  id,
  to,
  isEnding,
  asks: false,
});
const whole = {
  asks: false,
  isDeadEnd: false,
  isLedTo: true,
  leadsNowhere: false,
  leadsBack: false,
};

test('a map tells where each scene leads, each way once, and where the story ends', () => {
  const story = [scene('a', ['c', 'b', 'c']), scene('b', ['c']), scene('c', [], true)];
  expect(mapStory(story)).toEqual([
    { ...whole, number: 1, to: [2, 3], isEnding: false },
    { ...whole, number: 2, to: [3], isEnding: false },
    { ...whole, number: 3, to: [], isEnding: true },
  ]);
});

test('it tells where a question is asked', () => {
  const [first] = mapStory([{ ...scene('a', ['b']), asks: true }, scene('b', [], true)]);
  expect(first?.asks).toBe(true);
});

test('it tells what is not finished: dead ends, scenes that stand alone, ways back and nowhere', () => {
  const story = [
    scene('a', ['b', 'gone']),
    scene('b', ['a']),
    scene('c', ['d']),
    scene('d', [], true),
  ];
  expect(mapStory(story)).toEqual([
    { ...whole, number: 1, to: [2], isEnding: false, leadsNowhere: true },
    { ...whole, number: 2, to: [1], isEnding: false, leadsBack: true, isDeadEnd: true },
    { ...whole, number: 3, to: [4], isEnding: false, isLedTo: false },
    // Only from a scene to which nobody comes.
    { ...whole, number: 4, to: [], isEnding: true, isLedTo: false },
  ]);
});
