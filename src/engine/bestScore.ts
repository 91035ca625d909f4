import type { BlockKey } from '../core/blockState.ts';
import type { PlayableOutline } from '../course/playable.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { requiredQuizzes } from './requiredQuizzes.ts';

/** The mean of the best scores of those quizzes that were tried, 0–1, rounded down; else `null`. */
export function meanBest(
  quizzes: readonly BlockKey[],
  { bestScores }: Pick<LearnerRecord, 'bestScores'>,
): number | null {
  const scores = quizzes.flatMap((quiz) => bestScores.get(quiz) ?? []);
  if (scores.length === 0) return null;
  const sum = scores.reduce((total, score) => total + score, 0);
  return Math.floor(sum / scores.length) / 10_000;
}

/** The score to show for a course: of the quizzes that completion asks for, else of all. */
export function bestScore(outline: PlayableOutline, record: LearnerRecord): number | null {
  const required = requiredQuizzes(outline);
  const all = outline.lessons.flatMap((lesson) => (lesson.type === 'quiz' ? [lesson.quiz] : []));
  return meanBest(required.length > 0 ? required : all, record);
}
