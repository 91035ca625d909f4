import type { Launch } from '../core/launch.ts';
import type { Standing, SuccessStatus } from '../core/progressReport.ts';
import type { PlayableOutline } from '../course/playable.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { meanBest } from './bestScore.ts';
import { courseProgress } from './progressShare.ts';
import { requiredQuizzes, standingOf, type QuizStanding } from './requiredQuizzes.ts';

/** What a report is made from: a course machine's context will do. */
export interface ReportContext {
  readonly outline: PlayableOutline;
  readonly record: LearnerRecord;
  readonly launch: Launch | null;
}

/**
 * The one policy of what an LMS is told (architecture, decision 10). Incomplete at once; completed
 * and passed are never taken back; failed only when no try is left and none will ever open; the
 * score only together with passed or failed. In review, without credit and while browsing, status
 * and score are withheld; while browsing the caller writes nothing at all.
 */
export function reportProgress(context: ReportContext): Standing {
  const { outline, record } = context;
  const withheld = isWithheld(context.launch);
  const success = successOf(standingOf(outline, record));
  const completion = record.completedAt === null ? 'incomplete' : 'completed';
  return {
    completion: withheld ? null : completion,
    success: withheld ? null : success,
    score: withheld || success === 'unknown' ? null : finalScore(outline, record),
    progress: courseProgress(outline, record).share,
    location: locationOf(outline, record),
  };
}

const isWithheld = (launch: Launch | null): boolean =>
  launch !== null && (launch.mode !== 'normal' || !launch.credit);

const successOf = (standing: QuizStanding): SuccessStatus =>
  standing === 'passed' || standing === 'failed' ? standing : 'unknown';

/** The mean of the best scores of the required quizzes that were tried, 0–1, rounded down. */
const finalScore = (outline: PlayableOutline, record: LearnerRecord): number | null =>
  meanBest(requiredQuizzes(outline), record);

function locationOf({ lessons }: PlayableOutline, { run }: LearnerRecord): string {
  const place = run.place?.value.lesson;
  return lessons.find(({ key }) => key === place)?.id ?? '';
}
