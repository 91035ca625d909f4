import { expect, test } from 'vitest';

import { actor, blinking, likenessesIn, nodAt } from './actor.ts';

const place = { name: 'ana', face: 'smile', x: 100, floor: 600, size: 352 } as const;

test('someone stands on the floor', () => {
  expect(actor(place)).toBe('<use href="#ana-smile" transform="translate(100 248) scale(0.5)"/>');
});

test('someone who has not risen yet is not drawn', () => {
  expect(actor({ ...place, risen: 0 })).toBe('');
});

test('everyone is found with every face that they show', () => {
  const pictures = [
    actor(place),
    actor({ ...place, face: 'calm' }),
    actor({ ...place, name: 'sam' }),
  ];
  expect(likenessesIn([...pictures, ...pictures])).toEqual([
    ['ana', 'smile'],
    ['ana', 'calm'],
    ['sam', 'smile'],
  ]);
});

test('eyes are open nearly all the time', () => {
  const faces = Array.from({ length: 390 }, (_, index) => blinking(index / 100, 0));
  expect(faces.filter((face) => face === 'calm')).toHaveLength(16);
});

test('a nod ends where it began', () => {
  expect([nodAt(3, 4), nodAt(4.45, 4), nodAt(5, 4)]).toEqual([0, 5, 0]);
});
