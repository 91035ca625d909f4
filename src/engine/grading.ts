import { gradeQuestion } from '../blocks/questions.ts';
import type { Grade } from '../blocks/contract.ts';
import type { PlayableQuestion } from '../blocks/playable.ts';
import type { LessonKey } from '../core/blockState.ts';
import type { Attempt } from '../progress/record.ts';
import { scaledScore, shownPoints, sum, sumOfShown } from './scoring.ts';
import type { Teaching } from './teaching.ts';
import type { Earned, ObjectiveResult } from './view.ts';

const NOTHING: Grade = { points: 0, correct: false };

/** What an attempt earned at a question; unanswered counts as wrong. */
export function gradeInAttempt(question: PlayableQuestion, attempt: Attempt): Grade {
  const given = attempt.work.answers.get(question.key);
  return given === undefined ? NOTHING : gradeQuestion(question, given.answer);
}

/** The points that a right answer to a question earns. */
const worthOf = ({ content }: PlayableQuestion): number => content.worth ?? 1;

/** The score of an attempt so far: what it earned of what could be earned, in ten-thousandths. */
export function scoreOf(questions: readonly PlayableQuestion[], attempt: Attempt): number {
  const earned = questions.map((question) => pointsFor(question, attempt));
  return scaledScore(sum(earned), sum(questions.map(worthOf)));
}

const pointsFor = (question: PlayableQuestion, attempt: Attempt): number =>
  gradeInAttempt(question, attempt).points * worthOf(question);

/** What each question earned, as it is shown, so that the points of an attempt add up. */
export function earnedInAttempt(
  questions: readonly PlayableQuestion[],
  attempt: Attempt,
): readonly Earned[] {
  const shown = shownPoints(questions.map((question) => pointsFor(question, attempt)));
  return questions.map((question, place) => ({ points: shown[place] ?? 0, of: worthOf(question) }));
}

/** The points of several questions. */
export const earnedTogether = (each: readonly Earned[]): Earned => ({
  points: sumOfShown(each.map(({ points }) => points)),
  of: sum(each.map(({ of }) => of)),
});

/**
 * Points by objective, in the order in which the objectives first come up; last those of questions
 * that test none, so that the rows add up to the whole. Nothing where no question tests any.
 */
export function resultsByObjective(
  questions: readonly PlayableQuestion[],
  attempt: Attempt,
  teaching: Teaching,
): readonly ObjectiveResult[] {
  const earned = earnedInAttempt(questions, attempt);
  const objectives = questions.map(({ content }) => content.objective);
  const named = [...new Set(objectives)].filter((objective) => objective !== null);
  const rows = named.length < 1 ? [] : [...named, ...(objectives.includes(null) ? [null] : [])];
  return rows.map((objective) => {
    const each = earned.filter((_, place) => objectives[place] === objective);
    const lessons = objective === null ? [] : (teaching.get(objective) ?? []);
    return { objective, ...earnedTogether(each), questions: each, lessons };
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
export const isMissed = ({ points, of }: Earned): boolean => points < of;
