import type { RuleName } from '../core/ruleName.ts';
import { assertNever } from '../core/assertNever.ts';
import type { BlockKey, LessonKey } from '../core/blockState.ts';
import { errorIn, type FileFinding } from '../course/check/checked.ts';
import { COURSE_FILE } from '../course/files.ts';
import { type LoadedCourse, lessonPath } from '../course/load/loadedCourse.ts';
import type { JsonPath } from '../course/load/finding.ts';
import { listed } from '../course/load/words/kinds.ts';
import type { PlayableCourse } from '../course/playable.ts';
import { walkBlocks } from '../course/walkBlocks.ts';
import type { Walk } from '../engine/walk.ts';
import type { Stuck } from '../engine/walkStuck.ts';
import { idsByKey } from './allBlocks.ts';

/** Where a learner who does everything right cannot go on, at the place that holds them up. */
export function stuckProblems(
  course: LoadedCourse,
  playable: PlayableCourse,
  walk: Walk,
): readonly FileFinding[] {
  const found = walk.stuck.flatMap((stuck) => problem(course, playable, stuck));
  return walk.completed || found.length > 0 ? found : [neverCompleted];
}

const neverCompleted: FileFinding = errorIn(
  COURSE_FILE,
  ['completion'],
  'never-completed',
  'Nobody can ever complete this course: with everything done and every answer right, this rule is still not met.',
  'Compare the rule with the lessons: what it asks for must be possible.',
);

function problem(
  course: LoadedCourse,
  playable: PlayableCourse,
  stuck: Stuck,
): readonly FileFinding[] {
  const lesson = idOf(playable, stuck.lesson);
  const file = lessonPath(lesson);
  switch (stuck.kind) {
    case 'waiting':
      return [waiting(course, playable, lesson, stuck)];
    case 'unreachable':
      return [errorIn(file, ['quiz', 'passingScore'], ...unreachable)];
    case 'locked':
      return [errorIn(file, ['quiz', 'attempts'], ...locked)];
    case 'test':
      return [errorIn(file, placeOf(course, playable, lesson, stuck.block), ...hardTest)];
    case 'missing':
      return [];
    default:
      return assertNever(stuck);
  }
}

type Words = readonly [rule: RuleName, message: string, remedy: string];

const unreachable: Words = [
  'unreachable-passing-score',
  'Nobody can pass this quiz: even when every answer is right, the score stays below the passing score.',
  'Look for questions without a right answer, or lower the passing score.',
];

const locked: Words = [
  'locked-for-good',
  'Nobody can pass this quiz: its attempts are used up before it can be passed.',
  'Allow more attempts, or write "afterLastAttempt": "newRound".',
];

const hardTest: Words = [
  'test-cannot-be-passed',
  'Nobody can pass this test before the lesson: even when every answer is right, the score stays below the one that it asks for.',
  'Look for questions without a right answer.',
];

interface Waiting {
  readonly gate: BlockKey | null;
  readonly blocks: readonly BlockKey[];
}

function waiting(
  course: LoadedCourse,
  playable: PlayableCourse,
  lesson: string,
  { gate, blocks }: Waiting,
): FileFinding {
  const ids = idsByKey(playable.lessons);
  const names = listed(
    blocks.map((key) => ids.get(key)).filter((id) => id !== undefined),
    'and',
  );
  return errorIn(
    lessonPath(lesson),
    gate === null ? ['blocks'] : placeOf(course, playable, lesson, gate),
    'continue-never-opens',
    `${gate === null ? 'The end of this lesson' : 'This Continue'} can never open: it waits for ${names}, which nobody can finish.`,
    'Mend that block, set its “optional” to true, or let the Continue have "requires": "nothing".',
  );
}

/** Where a block of a lesson stands in its file. */
function placeOf(
  { lessons }: LoadedCourse,
  playable: PlayableCourse,
  lesson: string,
  key: BlockKey,
): JsonPath {
  const id = idsByKey(playable.lessons).get(key);
  const blocks = lessons.filter((each) => each.id === lesson).flatMap((each) => walkBlocks(each));
  return blocks.find(({ block }) => block.id === id)?.path ?? ['blocks'];
}

const idOf = ({ outline }: PlayableCourse, key: LessonKey): string =>
  outline.lessons.find((lesson) => lesson.key === key)?.id ?? '';
