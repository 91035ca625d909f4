import { createContext, startTransition, use, useEffect, useState } from 'react';

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

/**
 * What is read of the course around the open page. What a press changes there is drawn in short tasks
 * once the press was answered; until all of it is there, which may have to be fetched, all stays as it was.
 */
function useView<View>(pick: PickView<View>, before: View): View {
  const course = useOpenCourse();
  const [seen, setSeen] = useState(course === null ? null : look(course, pick));
  useEffect(() => {
    if (course === null) return undefined;
    const follow = () => {
      const now = look(course, pick);
      startTransition(() => setSeen((last) => (isSame(last, now) ? last : now)));
    };
    follow();
    const { unsubscribe } = course.session.actor.subscribe(follow);
    return unsubscribe;
  }, [course, pick]);
  if (course === null) return before;
  return (seen?.course === course ? seen : look(course, pick)).view;
}

type PickView<View> = (views: CourseViews) => (snapshot: CourseSnapshot) => View;

interface Seen<View> {
  readonly course: OpenCourse;
  readonly view: View;
}

const look = <View>(course: OpenCourse, pick: PickView<View>): Seen<View> => ({
  course,
  view: pick(course.views)(course.session.actor.getSnapshot()),
});

const isSame = <View>(a: Seen<View> | null, b: Seen<View>): boolean =>
  a !== null && a.course === b.course && a.view === b.view;

const ofPlace = ({ place }: CourseViews) => place;
const ofLessons = ({ lessons }: CourseViews) => lessons;
const ofProgress = ({ progress }: CourseViews) => progress;
const ofNames = ({ names }: CourseViews) => names;
const ofOutline = ({ outline }: CourseViews) => outline;

const connecting: PlaceView = { page: 'connecting' };
const noNames: ReadonlyMap<LessonKey, LessonName> = new Map();

/** Where the learner is. */
export const usePlace = (): PlaceView => useView(ofPlace, connecting);

/** Every lesson with its state; `null` until the course is there. */
export const useLessons = (): readonly LessonView[] | null =>
  useView<readonly LessonView[] | null>(ofLessons, null);

/** How far the course is; `null` until it is there. */
export const useProgress = (): ProgressView | null =>
  useView<ProgressView | null>(ofProgress, null);

export const useLessonNames = (): ReadonlyMap<LessonKey, LessonName> => useView(ofNames, noNames);

/** The outline, for its glossary, references and credits; `null` until the course is there. */
export const useSources = (): PlayableOutline | null =>
  useView<PlayableOutline | null>(ofOutline, null);
