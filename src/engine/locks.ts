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
  const counts = countDone(outline, record);
  let undone: OutlineLesson | undefined;
  return outline.lessons.map((lesson, index) => {
    const begun = (counts[index]?.done ?? 0) > 0 || wasTried(lesson, record);
    const lock: LockReason | null =
      undone === undefined || begun ? null : { kind: 'afterLesson', lesson: undone.key };
    if (!isLessonDone(lesson, record)) undone = lesson;
    return lock;
  });
}

const wasTried = (lesson: OutlineLesson, record: LearnerRecord): boolean =>
  lesson.type === 'quiz' && (record.attempts.get(lesson.quiz)?.size ?? 0) > 0;
