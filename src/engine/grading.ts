import { gradeQuestion } from '../blocks/questions.ts';
import type { Grade } from '../blocks/contract.ts';
import type { PlayableQuestion } from '../blocks/playable.ts';
import type { LessonKey } from '../core/blockState.ts';
import type { Attempt } from '../progress/record.ts';
import type { Teaching } from './teaching.ts';
import type { ObjectiveResult } from './view.ts';

const NOTHING: Grade = { points: 0, correct: false };

/** What an attempt earned at a question; unanswered counts as wrong. */
export function gradeInAttempt(question: PlayableQuestion, attempt: Attempt): Grade {
  const given = attempt.work.answers.get(question.key);
  return given === undefined ? NOTHING : gradeQuestion(question, given.answer);
}

/** The points that an attempt earned, of one for each question. */
export const pointsOf = (questions: readonly PlayableQuestion[], attempt: Attempt): number =>
  questions.reduce((sum, question) => sum + gradeInAttempt(question, attempt).points, 0);

/** Right answers by objective, in the order in which the objectives first come up. */
export function resultsByObjective(
  questions: readonly PlayableQuestion[],
  attempt: Attempt,
  teaching: Teaching,
): readonly ObjectiveResult[] {
  const results = new Map<string, ObjectiveResult>();
  for (const question of questions) {
    const { objective } = question.content;
    if (objective === null) continue;
    const { right, of } = results.get(objective) ?? { right: 0, of: 0 };
    const earned = gradeInAttempt(question, attempt).correct ? 1 : 0;
    const lessons = teaching.get(objective) ?? [];
    results.set(objective, { objective, right: right + earned, of: of + 1, lessons });
  }
  return [...results.values()];
}

/** The lessons that teach the objectives of which something was missed, each once. */
export function missedLessons(
  questions: readonly PlayableQuestion[],
  attempt: Attempt,
  teaching: Teaching,
): readonly LessonKey[] {
  const missed = resultsByObjective(questions, attempt, teaching).filter(
    ({ right, of }) => right < of,
  );
  return [...new Set(missed.flatMap(({ lessons }) => lessons))];
}
