import { expect, test } from 'vitest';

import { drawThread, type Thread } from './thread.ts';

const loose: Thread = {
  from: [0, 100],
  to: [400, 100],
  tangled: 0,
  radius: 80,
  drawn: 1,
  colour: '#000000',
};

const pointsOf = (thread: Thread): readonly (readonly number[])[] =>
  (/points="([^"]+)"/.exec(drawThread(thread))?.[1] ?? '')
    .split(' ')
    .map((point) => point.split(',').map(Number));

const turnsBack = (thread: Thread): boolean =>
  pointsOf(thread).some(([x = 0], index, all) => x < (all[index - 1]?.[0] ?? x));

test.each([0, 0.5, 1])('a thread keeps its ends while it is tangled by %d', (tangled) => {
  const points = pointsOf({ ...loose, tangled });
  expect([points.at(0), points.at(-1)]).toEqual([
    [0, 100],
    [400, 100],
  ]);
});

test('a loose thread runs on, a tangled one turns back', () => {
  expect([turnsBack(loose), turnsBack({ ...loose, tangled: 1 })]).toEqual([false, true]);
});

test('nothing is drawn of a thread that has not begun', () => {
  expect(drawThread({ ...loose, drawn: 0 })).toBe('');
});
