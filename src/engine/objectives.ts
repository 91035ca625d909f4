import type { ReachedObjective } from '../core/progressReport.ts';
import type { OutlineLesson, PlayableOutline } from '../course/playable.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { isLessonDone } from './lessonDone.ts';

/**
 * What the learner has reached: every lesson that is done, and every declared objective whose
 * lessons are all done. It follows from the outline alone, so that no lesson has to be loaded.
 */
export function reachedObjectives(
  { lessons, objectives }: PlayableOutline,
  record: LearnerRecord,
): readonly ReachedObjective[] {
  const done = lessons.filter((lesson) => isLessonDone(lesson, record));
  const keys = new Set(done.map(({ key }) => key));
  return [
    ...done.map((lesson) => reachedLesson(lesson, record)),
    ...objectives
      .filter((each) => each.lessons.length > 0 && each.lessons.every((key) => keys.has(key)))
      .map(({ id }): ReachedObjective => ({ ...REACHED, id: `objective.${id}` })),
  ];
}

const REACHED = { success: 'unknown', score: null } as const;

function reachedLesson(lesson: OutlineLesson, { bestScores }: LearnerRecord): ReachedObjective {
  const id = `lesson.${lesson.id}`;
  if (lesson.type === 'lesson') return { ...REACHED, id };
  const best = bestScores.get(lesson.quiz);
  return { id, success: 'passed', score: best === undefined ? null : best / 10_000 };
}
