import { expect, test } from 'vitest';

import { filesOf, goodCourse, goodLesson } from '../testing/goodCourse.ts';
import { issueLines } from '../testing/issueLines.ts';
import { checkCourse } from './checkCourse.ts';

const question = (number: number, objective?: string) => ({
  type: 'trueFalse',
  id: `known-${number}`,
  statement: `People recover, ${number} of them.`,
  answer: true,
  feedback: { incorrect: 'They do.' },
  ...(objective === undefined ? {} : { objective }),
});

const known = (...questions: readonly object[]) => ({
  type: 'knowledgeCheck',
  id: 'known',
  title: 'Do you know this?',
  testOut: 80,
  questions,
});

/** What is said of the lesson of the good course with these blocks. */
const found = (blocks: readonly object[]): readonly string[] =>
  issueLines(
    checkCourse(filesOf({ ...goodCourse(), 'lessons/welcome.json': { ...goodLesson(), blocks } }))
      .issues,
  ).map((line) => line.replace(/:\d+:\d+ /, ' '));

const whole = known(question(1, 'define-peer-work'), question(2), question(3));

test('a test at the beginning of a lesson that asks about what the lesson teaches', () => {
  expect(found([whole, ...goodLesson().blocks])).toEqual([]);
});

test('a test that leaves out what its lesson teaches, and can be guessed', () => {
  expect(found([known(question(1)), ...goodLesson().blocks])).toEqual([
    'warning lessons/welcome.json blocks[0].questions: So few questions can be guessed, and whoever passes them has done the lesson.',
    'warning lessons/welcome.json blocks[0].questions: Whoever passes this test has done the lesson, but no question of it tests “define-peer-work”, which the lesson teaches.',
  ]);
});

test('a test that comes too late', () => {
  const further = { type: 'continue', id: 'first-of-all' };
  expect(found([...goodLesson().blocks, further, whole])).toEqual([
    'warning lessons/welcome.json blocks[6]: This test comes too late: learners meet it only after what stands above the Continue.',
  ]);
});
