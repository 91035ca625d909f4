import { expect, test } from 'vitest';

import { valueAt } from '../../course/load/jsonPath.ts';
import { type Draft, edited } from '../document/draft.ts';
import { filmTarget, pictureTargets } from './pictureTargets.ts';

const FILE = 'lessons/hope.json';
const image = { type: 'image', id: 'room', file: 'room.svg', alternative: 'A room.' };
const text = { type: 'text', id: 'words', text: 'Hope grows.' };
const lesson = {
  format: 1,
  type: 'lesson',
  id: 'hope',
  title: 'Hope',
  minutes: 5,
  blocks: [image, text],
};
const draft: Draft = new Map([[FILE, JSON.stringify(lesson, null, 2)]]);

/** The blocks of the lesson once `photo.webp` was put in, by what it may become. */
const became = (path: readonly (string | number)[], value: unknown = lesson) =>
  pictureTargets({ file: FILE, path }, value).map(({ kind, take }) => {
    const edit = take('photo.webp')(draft);
    const after: unknown = JSON.parse(edited(draft, edit?.edits ?? []).get(FILE) ?? '');
    return [kind, valueAt(after, ['blocks'])];
  });

test('a picture takes the place of the one that is chosen, or stands below it', () => {
  expect(became(['blocks', 0])).toEqual([
    ['here', [{ type: 'image', id: 'room', file: 'photo.webp' }, text]],
    ['below', [image, { type: 'image', id: 'image', file: 'photo.webp' }, text]],
  ]);
});

test('where no picture can be shown, a new block shows it', () => {
  const last = ['below', [image, text, { type: 'image', id: 'image', file: 'photo.webp' }]];
  expect(became(['blocks', 1])).toEqual([last]);
  expect(became([])).toEqual([last]);
});

test('a film becomes a video of its own below what is chosen, with what it says of itself', () => {
  const place = { file: FILE, path: ['blocks', 0] };
  const edit = filmTarget(place, lesson)?.take('day.mp4', { seconds: 75 })(draft);
  const after: unknown = JSON.parse(edited(draft, edit?.edits ?? []).get(FILE) ?? '');
  expect(valueAt(after, ['blocks'])).toEqual([
    image,
    {
      type: 'video',
      id: 'video',
      title: 'Write a title here',
      sources: { mp4: 'day.mp4' },
      seconds: 75,
      transcript: 'Write here what is said and what is seen in the film.',
    },
    text,
  ]);
  expect(filmTarget(null, null)).toBeNull();
});

test('the course itself and a quiz have no place for one', () => {
  expect(pictureTargets(null, null)).toEqual([]);
  expect(pictureTargets({ file: 'course.json', path: [] }, {})).toEqual([]);
  expect(became([], { ...lesson, blocks: undefined, type: 'quiz' })).toEqual([]);
});
