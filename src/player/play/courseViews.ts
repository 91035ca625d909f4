import type { PlayableOutline } from '../../course/playable.ts';
import {
  type CourseSnapshot,
  selectLessons,
  selectPlace,
  selectProgress,
} from '../../engine/select.ts';
import { selectLessonNames } from '../frame/selectLessonNames.ts';

/** What the frame and the cover read: handed over, so that the engine is no part of the first page. */
export const courseViews = {
  place: selectPlace,
  lessons: selectLessons,
  progress: selectProgress,
  names: selectLessonNames,
  outline: ({ context }: CourseSnapshot): PlayableOutline => context.outline,
} as const;

export type CourseViews = typeof courseViews;
