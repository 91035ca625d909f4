import type { LessonKey } from '../../core/blockState.ts';
import type { PlayableOutline } from '../../course/playable.ts';
import {
  type CourseSnapshot,
  selectLessons,
  selectPlace,
  selectProgress,
} from '../../engine/select.ts';
import type { LessonName } from '../frame/LessonNames.ts';

/** What the frame and the cover read: handed over, so that the engine is no part of the first page. */
export const courseViews = {
  place: selectPlace,
  lessons: selectLessons,
  progress: selectProgress,
  names: selectLessonNames,
  outline: ({ context }: CourseSnapshot): PlayableOutline => context.outline,
} as const;

export type CourseViews = typeof courseViews;

const known = new WeakMap<PlayableOutline, ReadonlyMap<LessonKey, LessonName>>();

/** What each lesson is called: the same map for as long as the outline is the same. */
function selectLessonNames({
  context: { outline },
}: CourseSnapshot): ReadonlyMap<LessonKey, LessonName> {
  const names = known.get(outline) ?? namesOf(outline);
  known.set(outline, names);
  return names;
}

const namesOf = ({ lessons }: PlayableOutline): ReadonlyMap<LessonKey, LessonName> =>
  new Map(
    lessons.map(({ key, id, title }, index) => [key, { number: index + 1, id, title }] as const),
  );
