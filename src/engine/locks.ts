import type { OutlineLesson, PlayableOutline } from '../course/playable.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { countDone, type DoneParts, isLessonDone, type LessonCount } from './lessonDone.ts';
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
  let lock: LockReason | null = null;
  return outline.lessons.map((lesson, index) => {
    const { isDone, done } = counts[index] ?? NOTHING;
    const found = isDone || done > 0 || wasTried(lesson, record) ? null : lock;
    if (!isDone) lock = { kind: 'afterLesson', lesson: lesson.key };
    return found;
  });
}

const NOTHING: LessonCount = { isDone: false, done: 0, of: 0 };

/** The first lesson that is not done: always open, and the way to all that is locked. */
export const firstLeft = (outline: PlayableOutline, done: DoneParts): OutlineLesson | null =>
  outline.lessons.find((lesson) => !isLessonDone(lesson, done)) ?? null;

const wasTried = (lesson: OutlineLesson, record: LearnerRecord): boolean =>
  lesson.type === 'quiz' && (record.attempts.get(lesson.quiz)?.size ?? 0) > 0;
