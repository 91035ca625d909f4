import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { mediaOf } from '../places.ts';
import type { Film } from './film.ts';
import { films } from './films.ts';

const LARGEST = 1_200_000;
const LARGEST_POSTER = 40_000;

test.each(files())('$file is small enough for a slow connection', ({ file, largest }) => {
  expect(statSync(file).size).toBeLessThanOrEqual(largest);
});

test.each(films)('$name can begin to play before all of it has arrived', (film) => {
  const file = readFileSync(join(mediaOf(film.course), `${film.name}.mp4`));
  expect(file.indexOf('moov')).toBeLessThan(file.indexOf('mdat'));
});

function files(): readonly { readonly file: string; readonly largest: number }[] {
  return films.flatMap(({ course, name }: Film) => {
    const media = join(mediaOf(course), name);
    return [
      { file: `${media}.webm`, largest: LARGEST },
      { file: `${media}.mp4`, largest: LARGEST },
      { file: `${media}.webp`, largest: LARGEST_POSTER },
    ];
  });
}
