import { expect, test } from 'vitest';

import { updateWords } from './updateWords.ts';

test('the first version', () => {
  expect(updateWords(null)).toBe('For learners: the first version, nobody has begun it yet.');
});

test('only the lock is there to compare with', () => {
  expect(
    updateWords({ since: 'course.lock.json was written last', changes: [], edited: null }),
  ).toBe(
    `For learners in progress, since course.lock.json was written last:
  Nothing was added or taken out. Texts may have changed.`,
  );
});

test('the same again', () => {
  expect(updateWords({ since: 'a-1.0.0-scorm12.zip', changes: [], edited: [] })).toBe(
    `For learners in progress, since a-1.0.0-scorm12.zip:
  Nothing has changed.`,
  );
});

test('texts, what was added, and what was taken out or made into something else', () => {
  const update = updateWords({
    since: 'a-1.0.0-scorm12.zip',
    edited: ['lessons/welcome.json'],
    changes: [
      { what: 'lesson', change: 'added', id: 'more' },
      { what: 'item', change: 'added', id: 'hope', block: 'cards' },
      { what: 'block', change: 'removed', id: 'old' },
      { what: 'block', change: 'retyped', id: 'steps' },
    ],
  });
  expect(update).toBe(`For learners in progress, since a-1.0.0-scorm12.zip:
  Texts and settings. Everybody goes on where they were.
    in lessons/welcome.json
  Added. They find it still to do; who has completed the course stays completed.
    lesson “more”
    item “hope” of “cards”
  Taken out, or made into something else. What they did there no longer counts; all else does.
    block “old”
    block “steps”, now of another type`);
});
