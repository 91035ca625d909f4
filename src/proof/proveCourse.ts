import { isTest } from '../blocks/required.ts';
import type { Issue } from '../core/issue.ts';
import type { FileFinding } from '../course/check/checked.ts';
import { issueOf } from '../course/check/checkCourse.ts';
import { type CompileEach, compileCourse } from '../course/compile/compileCourse.ts';
import type { LoadedCourse } from '../course/load/loadedCourse.ts';
import type { CourseLock } from '../course/lock/schema.ts';
import { updateLock } from '../course/lock/updateLock.ts';
import type { PlayableCourse } from '../course/playable.ts';
import { walkToCompletion } from '../engine/walk.ts';
import { allBlocks } from './allBlocks.ts';
import { savedStateProblems } from './savedState.ts';
import { stuckProblems } from './stuckProblems.ts';

/** What whoever proves a course again and again knows already. */
export interface KnownOfCourse {
  /** Knows all of the course. */
  readonly lock: CourseLock;
  readonly each: CompileEach;
}

/**
 * What only playing a course can show: that a learner who does everything right completes it, and
 * that what is saved of it fits every LMS. For a course that has no errors.
 */
export function proveCourse(course: LoadedCourse, known?: KnownOfCourse): readonly Issue[] {
  const lock = known?.lock ?? updateLock(course, course.lock).lock;
  const { language } = course.course;
  const playable = compileCourse(course, lock, language, known && { each: known.each });
  const walks = [false, true]
    .filter((tests) => !tests || hasTests(playable))
    .map((tests) => walkToCompletion(playable.outline, playable.lessons, undefined, tests));
  const stuck = walks.flatMap((walk) => stuckProblems(course, playable, walk));
  return [...eachOnce(stuck), ...savedStateProblems(playable)].map((finding) =>
    issueOf(course, finding),
  );
}

/** Whether there are tests before lessons: then a learner has two ways, and both are walked. */
const hasTests = ({ lessons }: PlayableCourse): boolean => allBlocks(lessons).some(isTest);

/** What holds up whoever takes the tests and whoever does not is one fault. */
const eachOnce = (findings: readonly FileFinding[]): readonly FileFinding[] => [
  ...new Map(findings.map((each) => [JSON.stringify(each), each])).values(),
];
