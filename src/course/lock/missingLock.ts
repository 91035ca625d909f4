import type { Issue } from '../../core/issue.ts';
import { LOCK_FILE } from '../files.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';

/**
 * Says that a course has no lock. Nobody can tell a lost one from one that was never written; so it
 * is told to whoever asks, and is nothing that keeps a course from being played.
 *
 * Apart from who asks: what is told of a lock stands with the lock.
 */
export const missingLock = ({ lock }: Pick<LoadedCourse, 'lock'>): readonly Issue[] =>
  lock !== null
    ? []
    : [
        {
          severity: 'warning',
          rule: 'no-lock',
          place: { file: LOCK_FILE, line: 1, column: 1, path: '' },
          message: `There is no ${LOCK_FILE}, which holds the numbers that learners' progress hangs on.`,
          remedy:
            'If the course was published before, put the file back from a backup, or publish with “--previous” and the package that learners have, before you run “npm start”: with other numbers, what they did would be found at other lessons. If it is new, “npm start” writes the file.',
        },
      ];
