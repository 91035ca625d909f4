import type { Issue } from '../core/issue.ts';
import { issueOf } from '../course/check/checkCourse.ts';
import { compileCourse } from '../course/compile/compileCourse.ts';
import type { LoadedCourse } from '../course/load/loadedCourse.ts';
import { updateLock } from '../course/lock/updateLock.ts';
import { walkToCompletion } from '../engine/walk.ts';
import { savedStateProblems } from './savedState.ts';
import { stuckProblems } from './stuckProblems.ts';

/**
 * What only playing a course can show: that a learner who does everything right completes it, and
 * that what is saved of it fits every LMS. For a course that has no errors.
 */
export function proveCourse(course: LoadedCourse): readonly Issue[] {
  const { lock } = updateLock(course, course.lock);
  const playable = compileCourse(course, lock, course.course.language);
  const walk = walkToCompletion(playable.outline, playable.lessons);
  return [...stuckProblems(course, playable, walk), ...savedStateProblems(playable)].map(
    (finding) => issueOf(course, finding),
  );
}
