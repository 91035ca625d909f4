import { gradeQuestion } from '../blocks/questions.ts';
import type { Grade } from '../blocks/contract.ts';
import type { PlayableQuestion } from '../blocks/playable.ts';
import type { LessonKey } from '../core/blockState.ts';
import type { Attempt } from '../progress/record.ts';
import { shownPoints, sumOfShown } from './scoring.ts';
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

/** Points of questions as they are shown, so that those of an attempt add up. */
export const shownPointsOf = (
  questions: readonly PlayableQuestion[],
  attempt: Attempt,
): readonly number[] =>
  shownPoints(questions.map((question) => gradeInAttempt(question, attempt).points));

/**
 * Points by objective, in the order in which the objectives first come up; last those of questions
 * that test none, so that the rows add up to the whole. Nothing where no question tests any.
 */
export function resultsByObjective(
  questions: readonly PlayableQuestion[],
  attempt: Attempt,
  teaching: Teaching,
): readonly ObjectiveResult[] {
  const points = shownPointsOf(questions, attempt);
  const objectives = questions.map(({ content }) => content.objective);
  const named = [...new Set(objectives)].filter((objective) => objective !== null);
  const rows = named.length < 1 ? [] : [...named, ...(objectives.includes(null) ? [null] : [])];
  return rows.map((objective) => {
    const shares = points.filter((_, place) => objectives[place] === objective);
    const lessons = objective === null ? [] : (teaching.get(objective) ?? []);
    return { objective, points: sumOfShown(shares), shares, lessons };
  });
}

/** The lessons that teach the objectives of which something was missed, each once. */
export function missedLessons(
  questions: readonly PlayableQuestion[],
  attempt: Attempt,
  teaching: Teaching,
): readonly LessonKey[] {
  const missed = resultsByObjective(questions, attempt, teaching).filter(isMissed);
  return [...new Set(missed.flatMap(({ lessons }) => lessons))];
}

/** Whether something of an objective was not answered right. */
export const isMissed = ({ points, shares }: ObjectiveResult): boolean => points < shares.length;
