import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { mediaOf } from '../places.ts';
import { svgOf } from './picture.ts';
import { albums } from './pictures.ts';

const LARGEST = 25_000;

const drawn = albums.flatMap(({ course, pictures }) =>
  pictures.map((picture) => ({ course, file: picture.file, picture })),
);

test.each(drawn)(
  '$course: $file is what the script draws: "npm run art" draws it anew',
  ({ course, file, picture }) => {
    expect(readFileSync(join(mediaOf(course), file), 'utf8') === svgOf(picture)).toBe(true);
  },
);

test.each(albums)('every drawing of $course can be drawn anew', ({ course, pictures }) => {
  const kept = readdirSync(mediaOf(course)).filter((file) => file.endsWith('.svg'));
  expect(kept.toSorted()).toEqual(pictures.map(({ file }) => file).toSorted());
});

test.each(drawn)('$course: $file costs a learner little', ({ picture }) => {
  expect(gzipSync(svgOf(picture)).length).toBeLessThan(LARGEST);
});

test.each(drawn)('$course: $file looks the same where a font is missing', ({ picture }) => {
  expect(svgOf(picture)).not.toMatch(/<text|font-/);
});

test.each(drawn)('$course: $file leaves no colour of its people open', ({ picture }) => {
  expect(svgOf(picture)).not.toContain('var(');
});
