import { expect, test } from 'vitest';

import { reportOf } from '../testing/reports.ts';
import { lessonStatus, mayFollow } from './lessonStatus.ts';

test.each([
  ['incomplete', 'unknown', 'incomplete'],
  ['incomplete', 'passed', 'incomplete'],
  ['incomplete', 'failed', 'failed'],
  ['completed', 'unknown', 'completed'],
  ['completed', 'passed', 'passed'],
  ['completed', 'failed', 'failed'],
] as const)('%s and %s are one status: %s', (completion, success, status) => {
  expect(lessonStatus(reportOf({ completion, success }))).toBe(status);
});

test('a withheld completion writes no status', () => {
  expect(lessonStatus(reportOf({ completion: null, success: null }))).toBeNull();
});

test('passed and completed are never lowered', () => {
  const statuses = ['not attempted', 'incomplete', 'failed', 'completed', 'passed'];
  const allowed = statuses.map((current) => statuses.filter((next) => mayFollow(next, current)));
  expect(allowed).toEqual([statuses, statuses, statuses, ['completed', 'passed'], ['passed']]);
});
