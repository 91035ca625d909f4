import { expect, test } from 'vitest';

import { filesOf, goodCourse, goodCourseJson, goodLesson } from '../testing/goodCourse.ts';
import { checkCourse } from './checkCourse.ts';

const film = {
  type: 'video',
  id: 'film',
  title: 'A film',
  seconds: 6,
  silent: true,
  transcript: 'Somebody comes in.',
  sources: { webm: 'day.webm', mp4: 'day.mp4' },
  poster: 'day-poster.webp',
};
const photo = { type: 'image', id: 'photo', file: 'us.webp', alternative: 'All of us.' };

/** Where it is asked who made something. */
function asked(blocks: readonly object[], credits?: string): readonly string[] {
  const course = { ...goodCourseJson(), ...(credits === undefined ? {} : { credits }) };
  const lesson = { ...goodLesson(), blocks };
  const names = ['day.webm', 'day.mp4', 'day-poster.webp', 'us.webp'];
  const media = names.map((name) => [`media/${name}`, { present: true, size: 400 }] as const);
  const all = { ...goodCourse(), 'course.json': course, 'lessons/welcome.json': lesson };
  return checkCourse(filesOf({ ...all, ...Object.fromEntries(media) }))
    .issues.filter(({ rule }) => rule === 'missing-credits')
    .map(({ place }) => place.path);
}

test('who made a film is asked once for all its formats and its poster', () => {
  expect(asked([film])).toEqual(['blocks[0].sources.webm']);
  expect(asked([film, photo])).toEqual(['blocks[0].sources.webm', 'blocks[1].file']);
});

test('credits that name one file of a film speak for the film, and for nothing else', () => {
  expect(asked([film, photo], 'day.webm: our own work')).toEqual(['blocks[1].file']);
  // Its poster is told of wherever else it is shown.
  const still = { ...photo, file: 'day-poster.webp' };
  expect(asked([still, film], 'day.mp4: our own work')).toEqual([]);
});

test('credits that name no file speak for all, those of a block for what it shows', () => {
  expect(asked([film, photo], 'Film and photo: Ada Lang')).toEqual([]);
  expect(asked([film, { ...photo, credit: 'Ada Lang' }])).toEqual(['blocks[0].sources.webm']);
});

test('a picture that is shown twice is asked about once', () => {
  expect(asked([photo, { ...photo, id: 'again' }])).toEqual(['blocks[0].file']);
});
