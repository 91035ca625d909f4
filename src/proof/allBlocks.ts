import type { PlayableBlock } from '../blocks/playable.ts';
import { withNested } from '../blocks/withNested.ts';
import type { BlockKey } from '../core/blockState.ts';
import type { PlayableLesson } from '../course/playable.ts';

/** Every block of a course, nested ones and the questions of quizzes included. */
export const allBlocks = (lessons: readonly PlayableLesson[]): readonly PlayableBlock[] =>
  lessons.flatMap<PlayableBlock>((lesson) =>
    lesson.type === 'quiz' ? lesson.quiz.questions : withNested(lesson.blocks),
  );

/** The author's ids by key. */
export const idsByKey = (lessons: readonly PlayableLesson[]): ReadonlyMap<BlockKey, string> =>
  new Map(allBlocks(lessons).map(({ key, id }) => [key, id]));
