import { LOCK_FILE } from '../files.ts';
import { checkLock } from '../lock/checkLock.ts';
import { errorIn, type Rule } from './checked.ts';

/** Numbers that were given twice. */
export const lockNumbers: Rule = ({ sources: { lock } }) =>
  lock === null ? [] : checkLock(lock).map((finding) => ({ ...finding, file: LOCK_FILE }));

/** A lock that came with a copy, or stayed behind when the course got another id. */
export const foreignLock: Rule = ({ sources: { course, lock } }) =>
  course === null || lock === null || lock.course === course.id
    ? []
    : [
        errorIn(
          LOCK_FILE,
          ['course'],
          'lock-of-other-course',
          `This lock belongs to the course “${lock.course}”, but this course's id is “${course.id}”.`,
          `If this is a copy, delete ${LOCK_FILE}: the next “npm start” makes a new one. If you gave the course another id, write the old one back; learners' progress hangs on it.`,
        ),
      ];
