import { useMemo } from 'react';

import type { Award, LessonLeft } from '../../blocks/award.ts';
import type { AwardView } from '../../engine/awardView.ts';
import { selectAward } from '../../engine/select.ts';
import type { LessonView } from '../../engine/view.ts';
import { millisecondsOf } from '../../session/recordTime.ts';
import { lessonAddress } from '../history/addresses.ts';
import { useCourse } from '../play/CourseActor.ts';
import { useCover, useLessonNames, useSources } from '../play/PlayerContext.ts';

/** What a certificate of this course is made from, for this learner. */
export function useCourseAward(): Award {
  const { title, version, language } = useCover();
  const words = useSources()?.certificate ?? null;
  const award = useCourse(selectAward, sameAward);
  const names = useLessonNames();
  return useMemo(() => {
    const { learnerName, completedAt, score, left } = award;
    return {
      name: learnerName === null ? null : nameInReadingOrder(learnerName),
      course: title,
      version,
      language,
      words,
      completedAt: completedAt === null ? null : millisecondsOf(completedAt),
      score,
      left: left.map((view) => lessonLeft(view, names)),
    };
  }, [award, language, names, title, version, words]);
}

/** How far a lesson that is left has come does not matter here: every answer changes it. */
const sameAward = (a: AwardView, b: AwardView): boolean =>
  a.learnerName === b.learnerName &&
  a.completedAt === b.completedAt &&
  a.score === b.score &&
  a.left.length === b.left.length &&
  a.left.every((view, index) => sameLeft(view, b.left[index]));

const sameLeft = (a: LessonView, b: LessonView | undefined): boolean =>
  a.lesson === b?.lesson &&
  a.current === b.current &&
  (a.status === 'locked') === (b.status === 'locked') &&
  a.lock?.lesson === b.lock?.lesson;

const lessonLeft = (
  { lesson, number, status, lock, current }: LessonView,
  names: ReturnType<typeof useLessonNames>,
): LessonLeft => ({
  number,
  title: lesson.title,
  address: status === 'locked' || current ? null : lessonAddress(lesson.id),
  current,
  opensAfter: lock === null ? null : (names.get(lock.lesson)?.number ?? null),
});

/**
 * A learner's name as people say it. SCORM asks for "Last, First" in `cmi.core.student_name`, and
 * many LMSs follow: "Nguyen, Thi Lan" is Thi Lan Nguyen. With more commas nobody can tell, and the
 * name stays as it is.
 */
export function nameInReadingOrder(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [last = '', first = '', ...more] = parts;
  return more.length > 0 ? name.trim() : `${first} ${last}`.trim();
}
