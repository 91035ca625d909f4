import { expect, test } from 'vitest';

import { checkLock } from './checkLock.ts';
import { lockSchema } from './schema.ts';

test('two branches that gave the same number, with what to do', () => {
  const lock = lockSchema.parse({
    format: 1,
    course: 'peer-work',
    quizzes: { quiz: 4 },
    blocks: {
      hope: { key: 4, type: 'text' },
      cards: { key: 5, type: 'flipCards', items: { a: 1, b: 1 } },
    },
    retired: { blocks: { old: [{ key: 5, type: 'text' }] } },
  });
  expect(checkLock(lock).map(({ path, message }) => [path, message])).toEqual([
    [
      ['retired', 'blocks', 'old', 0],
      "“cards” and “old” have the same number, 5: learners' progress would be mixed up.",
    ],
    [
      ['quizzes', 'quiz'],
      "“hope” and “quiz” have the same number, 4: learners' progress would be mixed up.",
    ],
    [
      ['blocks', 'cards', 'items', 'b'],
      "“a” and “b” have the same number, 1: learners' progress would be mixed up.",
    ],
  ]);
  expect(checkLock(lock)[0]?.remedy).toBe(
    'This happens when two branches are merged. Keep the entry of the one that learners use already, and delete the other; it gets a new number with the next “npm start”.',
  );
});
