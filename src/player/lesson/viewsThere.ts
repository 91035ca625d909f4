import type { PlayableLesson } from '../../course/playable.ts';

const there = new WeakSet<PlayableLesson>();

/** The views of a lesson were fetched, so that drawing it does not wait. */
export const areViewsThere = (lesson: PlayableLesson): boolean => there.has(lesson);

/** Keeps in mind that the views of a lesson were fetched. */
export const keepViewsThere = (lesson: PlayableLesson): void => void there.add(lesson);
