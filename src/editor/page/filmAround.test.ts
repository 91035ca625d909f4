import { expect, test } from 'vitest';

import { filmAround } from './filmAround.ts';

const film = { type: 'video', sources: { mp4: 'day.mp4' }, captions: [{ file: 'day.vtt' }] };
const far = { type: 'video', external: { address: 'https://films.example/day.mp4' } };
const lesson = { type: 'lesson', blocks: [film, { type: 'tabs', panels: [{ blocks: [far] }] }] };

test('the film of the block itself is found, and no other one', () => {
  expect(filmAround(lesson, ['blocks', 0, 'captions', 0, 'file'])).toBe('day.mp4');
  expect(filmAround(lesson, ['blocks', 1, 'panels', 0, 'blocks', 0, 'captions'])).toBeNull();
});
