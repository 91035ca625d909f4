import type { BlockKey } from '../../core/blockState.ts';
import { keepEqual, memoEach, memoLast } from '../../core/memo.ts';
import { type Keys, keysOf } from '../../course/compile/keys.ts';
import { lessonPath } from '../../course/load/loadedCourse.ts';
import type { CourseLock } from '../../course/lock/schema.ts';
import type { AuthoredLesson } from '../../course/schema/lesson.ts';
import { walkBlocks } from '../../course/walkBlocks.ts';
import { type BlockPlace, isSameBlockPlace } from './builtDraft.ts';

type Entry = readonly [BlockKey, BlockPlace];

/** `null` where two blocks have the same number: nobody could tell them apart. */
type FindPlaces = (
  lessons: readonly AuthoredLesson[],
  lock: CourseLock,
) => ReadonlyMap<BlockKey, BlockPlace> | null;

/**
 * Finds where each block of a course stands, those that others hold too; a quiz is known by a number of
 * its own. What is found is the same object for as long as no block goes, comes or moves.
 */
export function placesFinder(): FindPlaces {
  const entriesBy = memoLast((lock: CourseLock) => {
    const keys = keysOf(lock);
    return memoEach((lesson: AuthoredLesson) => entriesOf(lesson, keys));
  });
  const keepEach = keepEqual<readonly Entry[]>(isSameEntries);
  const asMap = memoLast((lists: readonly (readonly Entry[])[]) => {
    const entries = lists.flat();
    const places = new Map(entries);
    return places.size === entries.length ? places : null;
  });
  return (lessons, lock) => asMap(keepEach(lessons.map(entriesBy(lock))));
}

function entriesOf(lesson: AuthoredLesson, keys: Keys): readonly Entry[] {
  const here = { lesson: lesson.id, file: lessonPath(lesson.id) };
  const blocks = walkBlocks(lesson).map(
    ({ block, path }) => [keys.block(block.id), { ...here, path }] as const,
  );
  return lesson.type === 'quiz'
    ? [[keys.quiz(lesson.id), { ...here, path: ['quiz'] }], ...blocks]
    : blocks;
}

const isSameEntries = (one: readonly Entry[], other: readonly Entry[]): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every(([key, place], index) => {
      const [its, itsPlace] = other[index] ?? [];
      return key === its && itsPlace !== undefined && isSameBlockPlace(place, itsPlace);
    }));
