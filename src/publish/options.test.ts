import { expect, test } from 'vitest';

import { checkCourse } from '../course/check/checkCourse.ts';
import { filesOf, goodCourse } from '../course/testing/goodCourse.ts';
import { withOptions } from './options.ts';
import { smallCourse } from './testing/smallCourse.ts';

test('a passing score for every quiz', () => {
  expect(smallCourse({}, { passingScore: 65 }).passing).toEqual({ needed: true, score: 0.65 });
});

test('whom to tell about errors', () => {
  const contact = { name: 'Training', link: 'mailto:training@example.org' };
  expect(smallCourse({}, { contact }).cover.contact).toEqual(contact);
});

test('a language that the course is not written in', () => {
  const { course } = checkCourse(filesOf(goodCourse()));
  expect(course === null ? null : withOptions(course, { languages: ['de'] })).toEqual({
    ok: false,
    error:
      'The course is not written in “de”. It has: en-AU. Name only these, or translate the course first.',
  });
});
