import { expect, test } from 'vitest';

import { updateWords } from './updateWords.ts';

test('the first version', () => {
  expect(updateWords(null)).toBe('For learners: the first version, nobody has begun it yet.');
});

test('no number has changed', () => {
  expect(updateWords([])).toBe(
    'For learners in progress: at most texts have changed. Everybody goes on where they were.',
  );
});

test('what was added, and what was taken out or made into something else', () => {
  expect(
    updateWords([
      { what: 'lesson', change: 'added', id: 'more' },
      { what: 'item', change: 'added', id: 'hope', block: 'cards' },
      { what: 'block', change: 'removed', id: 'old' },
      { what: 'block', change: 'retyped', id: 'steps' },
    ]),
  ).toBe(`For learners in progress:
  Added. They find it still to do; who has completed the course stays completed.
    lesson “more”
    item “hope” of “cards”
  Taken out, or made into something else. What they did there no longer counts; all else does.
    block “old”
    block “steps”, now of another type`);
});
