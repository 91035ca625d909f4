import { expect, test } from 'vitest';

import { valueAt } from '../../course/load/jsonPath.ts';
import { type Draft, edited } from '../document/draft.ts';
import { setAround } from './setAround.ts';

const file = 'lessons/hope.json';
const film = {
  type: 'video',
  id: 'day',
  title: 'A day',
  sources: { mp4: 'day.mp4' },
  seconds: 75,
  transcript: 'Words.',
};
const draft: Draft = new Map([
  [
    file,
    JSON.stringify({
      format: 1,
      type: 'lesson',
      id: 'hope',
      title: 'Hope',
      minutes: 5,
      blocks: [film],
    }),
  ],
]);

test('what a file says of itself stands wherever its block keeps that, and nowhere else', () => {
  const place = { file, path: ['blocks', 0, 'sources', 'mp4'] };
  const size = { width: 640, height: 360 };
  const edit = setAround(place, { seconds: 12, size, colour: 'red' })(draft);
  const after: unknown = JSON.parse(edited(draft, edit?.edits ?? []).get(file) ?? '');
  expect(valueAt(after, ['blocks', 0])).toEqual({ ...film, seconds: 12, size });
  expect(setAround(place, { colour: 'red' })(draft)).toBeNull();
});
