import type { BlockKey } from '../../core/blockState.ts';
import type { Keys } from '../../course/compile/keys.ts';
import { lessonPath } from '../../course/load/loadedCourse.ts';
import type { AuthoredLesson } from '../../course/schema/lesson.ts';
import { walkBlocks } from '../../course/walkBlocks.ts';
import type { BlockPlace } from './builtDraft.ts';

/**
 * Where each block of a course stands, those that others hold too; a quiz is known by a number of its
 * own. `null` where two have the same number: nobody could tell them apart.
 */
export function blockPlaces(
  lessons: readonly AuthoredLesson[],
  keys: Keys,
): ReadonlyMap<BlockKey, BlockPlace> | null {
  const entries = lessons.flatMap((lesson) => entriesOf(lesson, keys));
  const places = new Map(entries);
  return places.size === entries.length ? places : null;
}

function entriesOf(
  lesson: AuthoredLesson,
  keys: Keys,
): readonly (readonly [BlockKey, BlockPlace])[] {
  const here = { lesson: lesson.id, file: lessonPath(lesson.id) };
  const blocks = walkBlocks(lesson).map(
    ({ block, path }) => [keys.block(block.id), { ...here, path }] as const,
  );
  return lesson.type === 'quiz'
    ? [[keys.quiz(lesson.id), { ...here, path: ['quiz'] }], ...blocks]
    : blocks;
}
