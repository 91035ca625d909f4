import type { BlockKey, LessonKey } from '../core/blockState.ts';
import type { OutlineLesson, PlayableOutline } from '../course/playable.ts';
import { revisitLesson } from '../progress/attemptChanges.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { roundEnd } from './rounds.ts';
import { teachingFor } from './teaching.ts';

/**
 * Remembers that a lesson was opened, for the quizzes that ask for it before a new round. Any other
 * visit would only make the saved state longer.
 */
export function markRevisit(
  record: LearnerRecord,
  outline: PlayableOutline,
  lesson: LessonKey,
): LearnerRecord {
  const waiting = outline.lessons.flatMap((quiz) => waitingQuiz(quiz, record, outline, lesson));
  if (waiting.length === 0) return record;
  const attempts = new Map([...record.attempts].filter(([quiz]) => waiting.includes(quiz)));
  const marked = revisitLesson({ ...record, attempts }, lesson);
  return { ...record, attempts: new Map([...record.attempts, ...marked.attempts]) };
}

function waitingQuiz(
  quiz: OutlineLesson,
  record: LearnerRecord,
  outline: PlayableOutline,
  lesson: LessonKey,
): readonly BlockKey[] {
  if (quiz.type === 'lesson' || quiz.afterLastAttempt === 'locked') return [];
  if (roundEnd(quiz.attempts, record.attempts.get(quiz.quiz)) === null) return [];
  const taught = [...teachingFor(outline, quiz.key).values()];
  return taught.some((lessons) => lessons.includes(lesson)) ? [quiz.quiz] : [];
}
