import { preloadViews } from '../../blocks/views.ts';
import type { PlayableContentLesson } from '../../course/playable.ts';
import { blocksByKey } from './blocksByKey.ts';

const loads = new WeakMap<PlayableContentLesson, Promise<void>>();

/** The views of a lesson's blocks, asked for once. Never rejects: what is missing is asked for again. */
export function viewsFor(lesson: PlayableContentLesson): Promise<void> {
  const known = loads.get(lesson);
  if (known !== undefined) return known;
  const types = new Set([...blocksByKey(lesson.blocks).values()].map(({ type }) => type));
  const load = preloadViews(types);
  loads.set(lesson, load);
  return load;
}
