import { expect, test } from 'vitest';

import { lintReported } from './lintReported.ts';

test.each([
  'Write it down: nobody else reads this.',
  'Your plan, for you alone',
  'Only you see it. What worries you?',
  'What worries you? It stays anonymous.',
  'ما الذي يقلقك؟ لا يقرأه أحد.',
])('what is told of with a name does not promise to be secret: %s', (words) => {
  expect(lintReported(true, 'prompt', words)).toMatchObject([
    { rule: 'reported-secret', path: ['prompt'] },
  ]);
  expect(lintReported(false, 'prompt', words)).toEqual([]);
});

test.each(['My one step for next week', 'Whom do you ask? Nobody knows all of it.', 'خطوتي الأولى'])(
  'and may ask for anything else: %s',
  (words) => {
    expect(lintReported(true, 'prompt', words)).toEqual([]);
  },
);
