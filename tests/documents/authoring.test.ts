import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { checkCourse } from '../../src/course/check/checkCourse.ts';
import type { CourseFiles } from '../../src/course/files.ts';
import { proveCourse } from '../../src/proof/proveCourse.ts';

const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'authoring.md'), 'utf8');

/** The examples of the guide that name a file of a course. */
const files: CourseFiles = new Map(
  [...guide.matchAll(/```json (\S+)\n([^]*?)```/g)].map(([, path = '', text = '']) => [
    path,
    { bytes: new TextEncoder().encode(text) },
  ]),
);

test('the whole course of the guide is a good course', () => {
  expect([...files.keys()]).toEqual(['course.json', 'lessons/brewing.json', 'lessons/quiz.json']);
  const { course, issues } = checkCourse(files);
  expect(issues).toEqual([]);
  expect(course === null ? [] : proveCourse(course)).toEqual([]);
});
