import { expect, test } from 'vitest';

import { filesOf, goodCourse, goodCourseJson } from '../testing/goodCourse.ts';
import { checkCourse } from './checkCourse.ts';

const found = (pictures: readonly object[], media: Readonly<Record<string, string>> = {}) => {
  const files = filesOf({
    ...goodCourse(),
    ...media,
    'course.json': { ...goodCourseJson(), translations: ['ar'] },
    'locales/ar.json': { format: 1, language: 'ar', pictures, texts: {} },
  });
  const { issues } = checkCourse(files, { folderName: 'peer-work' });
  return issues.flatMap(({ rule, place }) => (rule === 'untranslated' ? [] : [[rule, place.file]]));
};

test('a picture of a translation has to be there', () => {
  const again = [{ file: 'ladder.svg', instead: 'ladder.ar.svg' }];
  expect(found(again)).toEqual([['missing-media', 'locales/ar.json']]);
});

test('a picture that only a translation shows is used', () => {
  const drawn = { 'media/ladder.ar.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  expect(found([{ file: 'ladder.svg', instead: 'ladder.ar.svg' }], drawn)).toEqual([]);
  expect(found([], drawn)).toEqual([['unused-media', 'media/ladder.ar.svg']]);
});
