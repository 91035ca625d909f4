import { useMemo } from 'react';

import type { Award, LessonLeft } from '../../blocks/award.ts';
import { nameInReadingOrder } from '../../core/nameInReadingOrder.ts';
import { selectAward } from '../../engine/select.ts';
import type { LessonView } from '../../engine/view.ts';
import { millisecondsOf } from '../../session/recordTime.ts';

import { lessonAddress } from '../history/route.ts';
import { useCourse } from '../play/CourseActor.ts';
import { useCover, useLessonNames, useSources } from '../play/PlayerContext.ts';

/** What a certificate of this course is made from, for this learner. */
export function useCourseAward(): Award {
  const { title, version, language } = useCover();
  const words = useSources()?.certificate ?? null;
  const award = useCourse(selectAward);
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
