import { useSelector } from '@xstate/react';
import { createContext, use } from 'react';

import type { LessonKey } from '../../core/blockState.ts';
import type { PlayableCover, PlayableOutline } from '../../course/playable.ts';
import type { CourseSnapshot } from '../../engine/select.ts';
import type { LessonView, PlaceView, ProgressView } from '../../engine/view.ts';
import type { LessonName } from '../frame/LessonNames.ts';
import type { CourseViews } from './courseViews.ts';
import type { OpenCourse } from './openCourse.ts';
import type { Player } from './player.ts';
import { useStore } from './useStore.ts';

export const PlayerContext = createContext<Player | null>(null);

export function usePlayer(): Player {
  const player = use(PlayerContext);
  if (player === null) throw new Error('There is no player around this component.');
  return player;
}

/** The cover of the course, in the language that is spoken. */
export const useCover = (): PlayableCover => useStore(usePlayer().cover);

/** The course; `null` until its outline is there. */
export const useOpenCourse = (): OpenCourse | null => useStore(usePlayer().course);

function useView<View>(
  pick: (views: CourseViews) => (snapshot: CourseSnapshot) => View,
  before: View,
): View {
  const course = useOpenCourse();
  return useSelector(course?.session.actor, (snapshot) =>
    course === null || snapshot === undefined ? before : pick(course.views)(snapshot),
  );
}

const connecting: PlaceView = { page: 'connecting' };
const noNames: ReadonlyMap<LessonKey, LessonName> = new Map();

/** Where the learner is. */
export const usePlace = (): PlaceView => useView((views) => views.place, connecting);

/** Every lesson with its state; `null` until the course is there. */
export const useLessons = (): readonly LessonView[] | null =>
  useView<readonly LessonView[] | null>((views) => views.lessons, null);

/** How far the course is; `null` until it is there. */
export const useProgress = (): ProgressView | null =>
  useView<ProgressView | null>((views) => views.progress, null);

export const useLessonNames = (): ReadonlyMap<LessonKey, LessonName> =>
  useView((views) => views.names, noNames);

/** The outline, for its glossary, references and credits; `null` until the course is there. */
export const useSources = (): PlayableOutline | null =>
  useView<PlayableOutline | null>((views) => views.outline, null);
