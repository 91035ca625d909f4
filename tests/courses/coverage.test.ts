import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { placesIn, writtenCourse } from './peerWork.ts';

const page = readFileSync(
  join(import.meta.dirname, '..', '..', 'docs', 'courses', 'peer-work-coverage.md'),
  'utf8',
);

/** The rows of the page's tables, without heads and rules: a fact, and where it is taught. */
const facts = page
  .split('\n')
  .filter((line) => /^\|(?! -)/.test(line) && !line.includes('| Where'))
  .map((line) => ({
    fact: line.split('|')[1]?.trim(),
    places: [...(line.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(
      ([, place = '']) => place,
    ),
  }));

test('every fact of the sources has a place in the course', () => {
  expect(facts.length).toBeGreaterThan(100);
  expect(facts.filter(({ places }) => places.length === 0)).toEqual([]);
});

test('every place that the page names is in the course', async () => {
  const known = placesIn(await writtenCourse());
  const gone = facts.filter(({ places }) => places.some((place) => !known.has(place)));
  expect(gone).toEqual([]);
});
