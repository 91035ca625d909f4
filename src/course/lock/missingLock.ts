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

/** What is wrong with a file that lacks what the program wrote. */
const LACKING = ['empty-file', 'missing-field', 'wrong-kind'];

/** A lock is not for anybody to write: what is missing in it is lost. Other problems as they are. */
export const aboutLock = (issue: Issue): Issue =>
  issue.place.file === LOCK_FILE && LACKING.includes(issue.rule)
    ? {
        ...issue,
        remedy:
          "The program writes this file, with the numbers that learners' progress hangs on. Put it back from a backup. If there is none and the course was published before, delete the file and publish with “--previous” and the package that learners have, before you run “npm start”. If the course is new, delete the file: “npm start” writes it.",
      }
    : issue;
