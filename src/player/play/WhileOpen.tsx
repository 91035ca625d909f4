import { type ReactNode, useMemo } from 'react';

import type { LessonKey } from '../../core/blockState.ts';
import { selectPage } from '../../engine/select.ts';
import { type CourseReading, CourseReadingContext, useCourseActor } from './CourseActor.ts';

interface WhileOpenProps {
  readonly lesson: LessonKey;
  readonly children: ReactNode;
}

/**
 * What belongs to a lesson. Once the learner has left that, it keeps what it showed last: it stays
 * until the next page is there, and nothing of it is drawn anew for what leaving changes.
 */
export function WhileOpen({ lesson, children }: WhileOpenProps) {
  const actor = useCourseActor();
  const reading = useMemo(() => readingWhileOpen(actor, lesson), [actor, lesson]);
  return <CourseReadingContext value={reading}>{children}</CourseReadingContext>;
}

function readingWhileOpen(actor: CourseReading, lesson: LessonKey): CourseReading {
  let last = actor.getSnapshot();
  return {
    subscribe: actor.subscribe.bind(actor),
    getSnapshot: () => {
      const now = actor.getSnapshot();
      if (now.context.lesson === lesson && selectPage(now) === 'lesson') last = now;
      return last;
    },
  };
}
