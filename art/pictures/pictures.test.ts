import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { MEDIA } from '../places.ts';
import { svgOf } from './picture.ts';
import { pictures } from './pictures.ts';

const LARGEST = 25_000;

test.each(pictures)('$file is what the script draws: "npm run art" draws it anew', (picture) => {
  expect(readFileSync(join(MEDIA, picture.file), 'utf8') === svgOf(picture)).toBe(true);
});

test('every drawing of the course can be drawn anew', () => {
  const kept = readdirSync(MEDIA).filter((file) => file.endsWith('.svg'));
  expect(kept.toSorted()).toEqual(pictures.map(({ file }) => file).toSorted());
});

test.each(pictures)('$file costs a learner little', (picture) => {
  expect(gzipSync(svgOf(picture)).length).toBeLessThan(LARGEST);
});

test.each(pictures)('$file looks the same where a font is missing', (picture) => {
  expect(svgOf(picture)).not.toMatch(/<text|font-/);
});

test.each(pictures)('$file leaves no colour of its people open', (picture) => {
  expect(svgOf(picture)).not.toContain('var(');
});
