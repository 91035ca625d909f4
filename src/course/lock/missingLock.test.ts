import { expect, test } from 'vitest';

import { loadCourse } from '../load/loadCourse.ts';
import { filesOf, goodCourse } from '../testing/goodCourse.ts';

const LOST = expect.stringMatching(/^The program writes this file.* delete the file and publish/);

const lockIssues = (lock: unknown) =>
  loadCourse(filesOf({ ...goodCourse(), 'course.lock.json': lock })).issues.map(
    ({ message, remedy }) => [message, remedy],
  );

test.each([
  ['emptied', '', 'The file is empty.'],
  ['a list', [], 'The content of the file must be a group of fields in { }, but it is a list.'],
  [
    'without its numbers',
    { format: 1, course: 'peer-work', blocks: [] },
    '“blocks” must be a group of fields in { }, but it is a list.',
  ],
])('a lock that is %s is lost, and not to be written by hand', (_how, lock, message) => {
  expect(lockIssues(lock)).toEqual([[message, LOST]]);
});

test('so is one of which nothing is left', () => {
  expect(lockIssues({}).map(([, remedy]) => remedy)).toEqual([LOST, LOST]);
});

test('a merge that was not finished is told as in any other file', () => {
  const [issue] = lockIssues('<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> theirs\n');
  expect(issue?.[1]).toMatch(/^Choose one of the two versions/);
});
