import { expect, test } from 'vitest';

import type { Issue } from '../../core/issue.ts';
import { limitIssues } from './checkCourse.ts';

const issue = (file: string, line: number, severity: Issue['severity'] = 'error'): Issue => ({
  severity,
  rule: 'unknown-field',
  place: { file, line, column: 1, path: '' },
  message: 'There is no such field.',
  remedy: 'Remove it.',
});

test('what goes beyond the first two hundred of a file is summed up', () => {
  const first = Array.from({ length: 200 }, (_, index) => issue('a.json', index + 1));
  const rest = [issue('a.json', 201, 'warning'), issue('a.json', 202, 'warning')];
  const other = issue('b.json', 1);
  expect(limitIssues([...first, ...rest, other])).toEqual([
    ...first,
    {
      severity: 'warning',
      rule: 'more-problems',
      place: { file: 'a.json', line: 202, column: 1, path: '' },
      message: 'There are 2 more problems in this file.',
      remedy: 'Mend those above first, and check again.',
    },
    other,
  ]);
});
