import type { OutlineLesson, PlayableOutline } from '../course/playable.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { countDone, isLessonDone } from './lessonDone.ts';
import type { LockReason } from './view.ts';

/**
 * For each lesson why it is locked, or `null` when it is open. In restricted navigation a lesson
 * opens when all before it are done. A lesson in which the learner has done something stays open
 * when an update puts another before it, so that locks only ever open.
 */
export function lessonLocks(
  outline: PlayableOutline,
  record: LearnerRecord,
  unlocked: boolean,
): readonly (LockReason | null)[] {
  if (unlocked || outline.navigation === 'free') return outline.lessons.map(() => null);
  const first = outline.lessons.findIndex((lesson) => !isLessonDone(lesson, record));
  const reason = outline.lessons[first];
  if (reason === undefined) return outline.lessons.map(() => null);
  const counts = countDone(outline, record);
  return outline.lessons.map((lesson, index) => {
    const begun = (counts[index]?.done ?? 0) > 0 || wasTried(lesson, record);
    return index <= first || begun ? null : { kind: 'afterLesson', lesson: reason.key };
  });
}

const wasTried = (lesson: OutlineLesson, record: LearnerRecord): boolean =>
  lesson.type === 'quiz' && (record.attempts.get(lesson.quiz)?.size ?? 0) > 0;
