import { expect, test } from 'vitest';

import { loadCourse } from '../load/loadCourse.ts';
import { filesOf, goodCourse } from '../testing/goodCourse.ts';
import { referenceProblems } from './referenceRule.ts';

const files = filesOf(goodCourse());
const { sources, course } = loadCourse(files);
const problems = referenceProblems({
  sources,
  whole: course,
  files,
  folderName: null,
  address: 'peer-work',
});

const file = 'lessons/welcome.json';
const path = ['blocks', 1, 'cards', 0, 'opposite'];

/** A field that no block has yet, on a card of the good course: the card that says the opposite. */
const opposite = (value: unknown, list?: string) =>
  problems({
    file,
    path,
    stablePath: 'block.principles.cards.hope.opposite',
    value,
    facts: { kind: 'itemReference', ...(list === undefined ? {} : { list }) },
    words: { title: 'Opposite', description: 'The card that says so.', example: 'despair' },
  });

test('an item of the block can be named, in the list that is asked for', () => {
  expect(opposite('respect')).toEqual([]);
  expect(opposite('respect', 'cards')).toEqual([]);
});

test('an item that the block does not have, with the nearest that it has', () => {
  expect(opposite('respekt')).toEqual([
    {
      severity: 'error',
      rule: 'unknown-reference',
      file,
      path,
      message: 'There is no “respekt” among the items of this block. Did you mean “respect”?',
      remedy: 'Use one of “hope” or “respect”.',
      meant: { value: 'respect' },
    },
  ]);
});

test('an item of another block, and one of another list', () => {
  const messages = [...opposite('names', 'cards'), ...opposite('hope', 'groups')];
  expect(messages.map(({ message, remedy }) => [message, remedy])).toEqual([
    ['There is no “names” among the “cards” of this block.', 'Use one of “hope” or “respect”.'],
    [
      'There is no “hope” among the “groups” of this block.',
      'The block has no “groups”: write them first.',
    ],
  ]);
});
