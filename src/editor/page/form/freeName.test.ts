import { expect, test } from 'vitest';

import { freeName } from './freeName.ts';

const media = ['media/team.jpg'];

test.each([
  ['The Room.PNG', 'the-room.png'],
  ['team.jpg', 'team-2.jpg'],
  ['غرفة.webp', 'picture.webp'],
  ['فيلم.mp4', 'film.mp4'],
  ['IMG_0001.JPG', 'img-0001.jpg'],
  ['notes', 'notes'],
])('%s becomes %s', (own, name) => {
  expect(freeName(own, media)).toBe(name);
});
