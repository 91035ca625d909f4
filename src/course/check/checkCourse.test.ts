import { expect, test } from 'vitest';

import { filesOf, goodCourse } from '../testing/goodCourse.ts';
import { checkCourse } from './checkCourse.ts';

test('a good course has no issues', () => {
  const { course, issues } = checkCourse(filesOf(goodCourse()), { folderName: 'peer-work' });
  expect(issues).toEqual([]);
  expect(course?.lessons.map(({ id }) => id)).toEqual(['welcome', 'quiz']);
});
