import { expect, test } from 'vitest';

import { type Cue, sizeOf } from './cues.ts';
import { FRAMES_A_SECOND, frames, HEIGHT } from './film.ts';
import { films } from './films.ts';

/** People who read slowly manage three words a second, once they have found the line. */
const secondsToRead = ({ lines }: Cue): number => 1 + 0.3 * lines.join(' ').split(' ').length;

const cues = films.flatMap((film) =>
  film.cues.map((cue) => ({
    film: film.name,
    words: cue.lines.join(' '),
    cue,
    size: sizeOf(cue, film.writing),
  })),
);

test.each(cues)('$film: "$words" stays long enough to be read', ({ cue }) => {
  expect(cue.to - cue.from).toBeGreaterThanOrEqual(secondsToRead(cue));
});

test.each(cues)('$film: "$words" can be read on a phone', ({ size }) => {
  expect(size).toBeGreaterThanOrEqual(0.06 * HEIGHT);
});

test.each(films)('$name shows nothing that flashes: words never cross each other', (film) => {
  const crossing = film.cues.filter(({ at, from }, index) =>
    film.cues.slice(0, index).some((earlier) => earlier.at.y === at.y && earlier.to > from),
  );
  expect(crossing).toEqual([]);
});

test.each(films)('$name draws the same at every run', (film) => {
  expect(film.draw(20)).toBe(film.draw(20));
});

test.each(films)('$name has a picture for every 25th of a second', (film) => {
  const pictures = frames(film);
  expect(pictures).toHaveLength(film.seconds * FRAMES_A_SECOND);
  expect(pictures.filter((picture) => /NaN|undefined|var\(/.test(picture))).toEqual([]);
});

test.each(films)('$name ends with words that stay', ({ cues: words, seconds }) => {
  expect(Math.max(...words.map(({ to }) => to))).toBeGreaterThan(seconds);
});
