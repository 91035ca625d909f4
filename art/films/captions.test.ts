import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { mediaOf } from '../places.ts';
import { captionsOf } from './captions.ts';
import { films } from './films.ts';
import { latin } from './writing.ts';

test('say when which words are there, those that are drawn in another way too', () => {
  const at = { x: 0, y: 0 };
  const cues = [
    { from: 0.7, to: 4.5, look: 'title', at, lines: ['What does a', 'peer worker do?'] },
    { from: 59.9, to: 99, look: 'statement', at, lines: ['A role with'], listed: ['one', 'two'] },
  ] as const;
  const made = { course: 'peer-work', name: 'film', poster: 0, writing: latin } as const;
  const film = { ...made, seconds: 64, cues, draw: () => '' };
  expect(captionsOf(film)).toBe(`WEBVTT

00:00.700 --> 00:04.500
What does a
peer worker do?

00:59.900 --> 01:04.000
A role with
one, two.
`);
});

test.each(films)('$name: those in the course are these ("npm run films" writes them)', (film) => {
  expect(readFileSync(join(mediaOf(film.course), `${film.name}.vtt`), 'utf8')).toBe(
    captionsOf(film),
  );
});
