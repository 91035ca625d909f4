import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { placesIn, sourcedCourses } from './courses.ts';

const pages = join(import.meta.dirname, '..', '..', 'docs', 'courses');

/** The rows of a page's tables, without heads and rules: a fact, and where it is taught. */
const factsOf = (name: string) =>
  readFileSync(join(pages, `${name}-coverage.md`), 'utf8')
    .split('\n')
    .filter((line) => /^\|(?! -)/.test(line) && !line.includes('| Where'))
    .map((line) => ({
      fact: line.split('|')[1]?.trim(),
      places: [...(line.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(
        ([, place = '']) => place,
      ),
    }));

describe.each(sourcedCourses)('%s', (name, course) => {
  const facts = factsOf(name);

  test('every fact of the sources has a place in the course', () => {
    expect(facts.length).toBeGreaterThan(60);
    expect(facts.filter(({ places }) => places.length === 0)).toEqual([]);
  });

  test('every place that the page names is in the course', () => {
    const known = placesIn(course);
    const gone = facts.filter(({ places }) => places.some((place) => !known.has(place)));
    expect(gone).toEqual([]);
  });
});
