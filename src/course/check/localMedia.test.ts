import { expect, test } from 'vitest';

import { filesOf, goodCourse, goodCourseJson } from '../testing/goodCourse.ts';
import { checkCourse } from './checkCourse.ts';

const found = (media: readonly object[], files: Readonly<Record<string, string>> = {}) => {
  const course = filesOf({
    ...goodCourse(),
    ...files,
    'course.json': { ...goodCourseJson(), translations: ['ar'] },
    'locales/ar.json': { format: 1, language: 'ar', media, texts: {} },
  });
  const { issues } = checkCourse(course, { folderName: 'peer-work' });
  return issues.flatMap(({ rule, place }) =>
    rule === 'lagging-translation' ? [] : [[rule, place.file]],
  );
};

const drawn = { 'media/ladder.ar.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };

test('a picture of a translation has to be there', () => {
  const again = [{ file: 'ladder.svg', instead: 'ladder.ar.svg' }];
  expect(found(again)).toEqual([['missing-media', 'locales/ar.json']]);
});

test('a picture that only a translation shows is used', () => {
  expect(found([{ file: 'ladder.svg', instead: 'ladder.ar.svg' }], drawn)).toEqual([]);
  expect(found([], drawn)).toEqual([['unused-media', 'media/ladder.ar.svg']]);
});

test('a picture may be of another format, but a film is no picture, and MP4 no WebM', () => {
  const films = { 'media/ladder.webp': 'x', 'media/one.webm': 'x', 'media/one.mp4': 'x' };
  const instead = (file: string, other: string) => found([{ file, instead: other }], films);
  expect(instead('ladder.svg', 'ladder.webp').map(([rule]) => rule)).not.toContain('media-type');
  for (const [file = '', other = ''] of [
    ['ladder.svg', 'one.mp4'],
    ['one.webm', 'one.mp4'],
  ]) {
    expect(instead(file, other)).toContainEqual(['media-type', 'locales/ar.json']);
  }
});
