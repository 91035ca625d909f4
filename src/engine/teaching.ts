import type { LessonKey } from '../core/blockState.ts';
import type { PlayableOutline } from '../course/playable.ts';

/** For each objective, by id, the lessons to look at again before another round of a quiz. */
export type Teaching = ReadonlyMap<string, readonly LessonKey[]>;

/**
 * The lessons that teach each objective and that a learner of this quiz can open: in restricted
 * navigation those before it, since one behind it would be waiting for the quiz itself.
 */
export function teachingFor(outline: PlayableOutline, quizLesson: LessonKey): Teaching {
  const at = outline.lessons.findIndex(({ key }) => key === quizLesson);
  const reachable = outline.lessons.filter(
    ({ type }, index) => type === 'lesson' && (outline.navigation === 'free' || index < at),
  );
  const keys = new Set(reachable.map(({ key }) => key));
  return new Map(
    outline.objectives.map(({ id, lessons }) => [id, lessons.filter((key) => keys.has(key))]),
  );
}
