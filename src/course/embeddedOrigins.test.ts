import { expect, it } from 'vitest';

import { embedFixtures } from '../blocks/embed/fixtures.ts';
import { videoFixtures } from '../blocks/video/fixtures.ts';
import { checkCourse } from './check/checkCourse.ts';
import { embeddedOrigins, framedSources } from './embeddedOrigins.ts';
import { filesOf, goodCourse, goodLesson } from './testing/goodCourse.ts';

function originsOf(blocks: readonly object[]) {
  const lesson = { ...goodLesson(), blocks: [...goodLesson().blocks, ...blocks] };
  const files = filesOf({ ...goodCourse(), 'lessons/welcome.json': lesson });
  const { course } = checkCourse(files, { folderName: 'peer-work' });
  return course === null ? null : embeddedOrigins(course);
}

const film = (id: string, address: string) => ({
  ...videoFixtures.external,
  id,
  poster: undefined,
  external: { provider: 'Films', address, page: 'https://www.example.org/' },
});

it('are none for most courses, whatever they link to', () => {
  expect(originsOf([])).toEqual([]);
});

it('are those of every film on another site, each once, wherever it stands', () => {
  const within = {
    type: 'accordion',
    id: 'more',
    panels: [
      { id: 'films', title: 'Films', blocks: [film('a', 'https://b.example:8443/embed/1?x=y')] },
    ],
  };
  expect(
    originsOf([within, film('b', 'https://A.example/1'), film('c', 'https://a.example/2')]),
  ).toEqual(['https://a.example', 'https://b.example:8443']);
});

it('are those of pages of other sites, and not those that they are linked to', () => {
  expect(originsOf([embedFixtures.map, embedFixtures.mustBeOpened])).toEqual([
    'https://walks.example.org',
    'https://www.openstreetmap.org',
  ]);
});

it('go into a frame, and the page of a sandbox where there is one', () => {
  const embeds = ['https://a.example'];
  expect(framedSources(embeds, { blocks: new Set(['text', 'embed']) })).toEqual(embeds);
  expect(framedSources(embeds, { blocks: new Set(['sandbox']) })).toEqual(["'self'", ...embeds]);
});
