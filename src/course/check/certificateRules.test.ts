import { expect, test } from 'vitest';

import { filesOf, goodCourse, goodCourseJson, goodLesson } from '../testing/goodCourse.ts';
import { issueLines } from '../testing/issueLines.ts';
import { checkCourse } from './checkCourse.ts';

const block = { type: 'certificate', id: 'certificate' };
const words = { title: 'Certificate', text: 'has completed the course' };

const found = (certificate: object | null, ...blocks: readonly object[]) => {
  const files = {
    ...goodCourse(),
    'course.json': { ...goodCourseJson(), ...(certificate === null ? {} : { certificate }) },
    'lessons/welcome.json': { ...goodLesson(), blocks: [...goodLesson().blocks, ...blocks] },
  };
  const { issues } = checkCourse(filesOf(files), { folderName: 'peer-work' });
  return issueLines(issues).map((line) => line.replace(/:\d+:\d+ /, ' '));
};

test('a certificate and its words belong together', () => {
  expect([found(words, block), found(null)]).toEqual([[], []]);
});

test('a certificate that has nothing to say is an error', () => {
  expect(found(null, block)).toEqual([
    'lessons/welcome.json blocks[5]: The course does not say what this certificate certifies.',
  ]);
});

test('words that nobody gets to see are a warning', () => {
  expect(found(words)).toEqual([
    'warning course.json certificate: No lesson shows this certificate: learners will never see it.',
  ]);
});
