import { expect, test } from 'vitest';

import { isLong } from '../../tests/effort.ts';
import { type Cue, sizeOf } from './cues.ts';
import { FRAMES_A_SECOND, HEIGHT } from './film.ts';
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

/** Between two of these, five in a second, nothing new begins: all 25 are looked at in the long run. */
const looked = isLong ? 1 : 5;

test.each(films)('$name can be drawn at every moment', (film) => {
  const moments = film.seconds * FRAMES_A_SECOND;
  expect(Number.isInteger(moments)).toBe(true);
  for (let moment = 0; moment < moments; moment += looked) {
    expect(film.draw(moment / FRAMES_A_SECOND)).not.toMatch(/NaN|undefined|var\(/);
  }
});

test.each(films)('$name ends with words that stay', ({ cues: words, seconds }) => {
  expect(Math.max(...words.map(({ to }) => to))).toBeGreaterThan(seconds);
});
