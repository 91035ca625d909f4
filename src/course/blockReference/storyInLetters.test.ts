import { expect, test } from 'vitest';

import { storyInLetters } from './storyInLetters.ts';

const scene = (id: string, more: object) => ({ id, title: id, text: 'Words.', ...more });

test('a story is drawn with the numbers of its scenes, what choices need, and its endings', () => {
  const story = {
    meters: [{ id: 'trust', name: 'Trust', start: 0 }],
    scenes: [
      scene('Door', {
        choices: [
          { id: 'in', text: 'Go in', to: 'Room' },
          { id: 'wait', text: 'Wait', to: 'Out', needs: [{ meter: 'trust', atLeast: 1 }] },
        ],
      }),
      scene('Room', {
        asks: [{ type: 'trueFalse', id: 'fact', statement: 'It is so.', answer: true }],
        choices: [
          { id: 'go', text: 'Go', to: 'Out', answered: 'correct' as const },
          { id: 'back', text: 'Go back', to: 'Out', answered: 'incorrect' as const },
        ],
      }),
      scene('Out', { ending: { title: 'Outside', text: 'Words.' } }),
    ],
  };
  expect(storyInLetters(story)).toBe(
    [
      '1 Door',
      '  ├─ Go in → 2',
      '  └─ Wait → 3, if Trust ≥ 1',
      '2 Room ? trueFalse',
      '  ├─ Go → 3, if answered right',
      '  └─ Go back → 3, if answered wrong',
      '3 Out ■ Outside',
    ].join('\n'),
  );
});
