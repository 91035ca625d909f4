import type { RecordTime } from '../progress/record.ts';
import { bestScore } from './bestScore.ts';
import type { CourseContext } from './courseContext.ts';
import { leftLessons } from './leftLessons.ts';
import { lessonViews } from './lessonViews.ts';
import { memoLastBy } from '../core/memo.ts';
import type { LessonView } from './view.ts';

/** What a certificate needs to know of the learner. */
export interface AwardView {
  /** As the LMS states it; `null` when it states none. */
  readonly learnerName: string | null;
  readonly completedAt: RecordTime | null;
  /** 0–1; `null` where no quiz was taken. */
  readonly score: number | null;
  /** The lessons that completion waits for. */
  readonly left: readonly LessonView[];
}

/** What a learner has earned, or still has to do for it. Stays the same while nothing of it changes. */
export const awardView = memoLastBy(sameAward, (context: CourseContext): AwardView => {
  const { outline, record } = context;
  const left = new Set(record.completedAt === null ? leftLessons(outline, record) : []);
  return {
    learnerName: nameOf(context),
    completedAt: record.completedAt,
    score: bestScore(outline, record),
    left: lessonViews(context).filter(({ lesson }) => left.has(lesson.key)),
  };
});

function sameAward(a: CourseContext, b: CourseContext): boolean {
  return (
    a.outline === b.outline &&
    a.record.completedAt === b.record.completedAt &&
    a.record.bestScores === b.record.bestScores &&
    nameOf(a) === nameOf(b) &&
    lessonViews(a) === lessonViews(b)
  );
}

const nameOf = ({ launch }: CourseContext): string | null => launch?.learner?.name ?? null;
